import { join } from 'node:path'
import { content, openLibrary, testExpected } from './expected-library.ts'

testExpected(openLibrary(join(content, 'articles')))
