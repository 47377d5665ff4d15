/**
 * Ends a step with the process that started it, however that came to its end: left alone, it would go on writing into
 * a folder that the next build clears away. Only a killed parent leaves the channel between them closed.
 */
process.once('disconnect', () => process.exit(1))
process.channel?.unref()
