/**
 * gcloud's ignore rules as examples, one row for each fact that the reference notes and each place where git would differ.
 * `ignore.test.ts` asks our matcher, `gcloud.test.ts` asks gcloud: a row on which the two disagree fails there.
 */

export interface Row {
  rule: string
  /** Content of `.gcloudignore`; where it is undefined, `files` may hold a `.gitignore`. */
  ignore?: string
  /** Other files beside it, with their content; not part of the two lists. */
  files?: Record<string, string>
  /** Files that are left out. A path that ends in `/` is an empty folder. */
  ignored: string[]
  /** Files that go. */
  kept: string[]
}

export const TABLE: Row[] = [
  { rule: 'an empty file ignores nothing', ignore: '', ignored: [], kept: ['a', '.env', 'node_modules/m/i.js'] },
  {
    rule: 'a name matches at any depth',
    ignore: 'foo\n',
    ignored: ['foo', 'a/foo', 'b/foo/x'],
    kept: ['foob', 'a/xfoo'],
  },
  {
    rule: 'a slash in the middle does not anchor, unlike in git',
    ignore: 'doc/*.txt\nfoo/bar\n',
    ignored: ['doc/a.txt', 'sub/doc/a.txt', 'x/foo/bar', 'foo/bar/y'],
    kept: ['doc/sub/a.txt', 'foo/baz', 'bar'],
  },
  { rule: 'a leading slash anchors', ignore: '/foo\n/a/b\n', ignored: ['foo', 'a/b'], kept: ['x/foo', 'x/a/b'] },
  {
    rule: '** anchors the whole pattern, and takes the folder itself with it',
    ignore: 'a/**\n',
    ignored: ['a/b', 'a/c/d'],
    kept: ['x/a/b', 'ab'],
  },
  {
    rule: '**/ matches at any depth, the top too',
    ignore: '**/foo\n',
    ignored: ['foo', 'a/foo', 'a/b/foo'],
    kept: ['foo2'],
  },
  {
    rule: '/**/ stands for any number of folders, none too',
    ignore: 'a/**/b\n',
    ignored: ['a/b', 'a/x/b', 'a/x/y/b'],
    kept: ['c/a/b', 'a/x/c'],
  },
  { rule: '** inside a name is a single star', ignore: '**.log\n', ignored: ['a.log', 'b/a.log'], kept: ['a.txt'] },
  {
    rule: 'a star does not cross a slash, but what it ignores takes everything below along',
    ignore: 'a/*\n',
    ignored: ['a/b', 'a/d/c'],
    kept: ['b'],
  },
  {
    rule: 'a star in first place stands for one folder, or for none',
    ignore: '*/bar\n',
    ignored: ['foo/bar', 'bar', 'a/bar/x'],
    kept: ['foo/qux/bar'],
  },
  {
    rule: 'a star in first place slips below folders whose name has one character',
    ignore: '*/bar\n',
    ignored: ['a/b/bar', 'é/qux/bar', '😀/qux/bar'],
    kept: ['ab/qux/bar', 'a/b/c/bar', 'éé/qux/bar'],
  },
  {
    rule: 'a lone star does not reach below a folder that was taken back',
    ignore: '*\n!src\n!a\n',
    ignored: ['x', 'a/x', 'a/y'],
    kept: ['src/x', 'src/y/z'],
  },
  {
    rule: 'a question mark is one character, and no slash',
    ignore: 'a?c\n',
    ignored: ['abc', 'a😀c'],
    kept: ['ac', 'a/c', 'abbc'],
  },
  { rule: 'a trailing slash restricts to folders', ignore: 'foo/\n', ignored: ['foo/x', 'a/foo/y'], kept: ['b/foo'] },
  { rule: 'a slash and then a blank match nothing, unlike in git', ignore: 'foo/ \n', ignored: [], kept: ['foo/x'] },
  { rule: 'a blank before the slash is dropped', ignore: 'foo /\n', ignored: ['foo/x'], kept: ['b/foo'] },
  {
    rule: 'the last match wins',
    ignore: '*.log\n!keep.log\nb/keep.log\n',
    ignored: ['a.log', 'b/keep.log'],
    kept: ['keep.log', 'c/keep.log'],
  },
  {
    rule: 'a file below an ignored folder cannot be taken back',
    ignore: 'build\n!build/keep\n',
    ignored: ['build/keep', 'build/x'],
    kept: ['a'],
  },
  {
    rule: 'build/* with !build/keep works',
    ignore: 'build/*\n!build/keep\n',
    ignored: ['build/x', 'build/d/y'],
    kept: ['build/keep'],
  },
  {
    rule: '# and ! count only in the first column, and a backslash takes their meaning',
    ignore: '#a\n\\#b\n #c\n\\!d\n',
    ignored: ['#b', ' #c', '!d'],
    kept: ['#a', 'a', 'b', 'd'],
  },
  { rule: 'trailing blanks are dropped', ignore: 'a  \nb \n', ignored: ['a', 'b'], kept: ['a  ', 'b '] },
  { rule: 'escaped trailing blanks are kept', ignore: 'a\\ \nb\\  \n', ignored: ['a ', 'b '], kept: ['a', 'b'] },
  { rule: 'a tab is no blank', ignore: 'a\t\n', ignored: ['a\t'], kept: ['a'] },
  { rule: 'leading blanks count', ignore: ' a\n', ignored: [' a'], kept: ['a'] },
  { rule: 'blank lines say nothing', ignore: '\n   \n!\n/\n', ignored: [], kept: ['a', 'b/c'] },
  {
    rule: 'a line that ends in an odd number of backslashes is skipped',
    ignore: 'a\\\nb\\\\\\\n',
    ignored: [],
    kept: ['a', 'a\\', 'b\\'],
  },
  { rule: 'two backslashes are one', ignore: 'a\\\\\nb\\\\\\\\\n', ignored: ['a\\', 'b\\\\'], kept: ['a', 'b\\'] },
  {
    rule: 'two backslashes and a blank are a blank',
    ignore: 'a\\\\ b\n',
    ignored: ['a b'],
    kept: ['a\\ b', 'a\\', 'a'],
  },
  {
    rule: 'a backslash takes no meaning from a wildcard',
    ignore: '\\*.txt\n',
    ignored: ['a.txt', '*.txt'],
    kept: ['a.md'],
  },
  { rule: 'an escaped slash is a slash', ignore: 'a\\/b\n', ignored: ['a/b'], kept: ['a/c', 'ab'] },
  { rule: '[!a] negates', ignore: '[!a]x\n', ignored: ['bx', '^x'], kept: ['ax', 'x'] },
  { rule: '[^a] does not negate, unlike in git', ignore: '[^a]x\n', ignored: ['ax', '^x'], kept: ['bx'] },
  {
    rule: 'a class may hold a closing bracket in first place',
    ignore: '[]a]\n[!]b]x\n',
    ignored: [']', 'a', 'cx'],
    kept: ['b', ']x', 'bx'],
  },
  { rule: 'a class that is not closed is text', ignore: '[ab\n', ignored: ['[ab'], kept: ['a', 'b'] },
  { rule: 'ranges', ignore: '[a-c]\n[é-ü]y\n', ignored: ['a', 'b', 'c', 'öy'], kept: ['d', '-', 'zy'] },
  {
    rule: 'a hyphen right after a range is text',
    ignore: '[a-b-z]\n',
    ignored: ['a', 'b', '-', 'z'],
    kept: ['f', 'c'],
  },
  {
    rule: 'a hyphen at either end is text',
    ignore: '[a-]\n[-b]x\n[!-c]y\n',
    ignored: ['a', '-', '-x', 'bx', 'ay'],
    kept: ['b', 'ax', '-y', 'cy'],
  },
  {
    rule: 'a range the wrong way round is empty',
    ignore: '[c-a]\n[!c-a]x\n',
    ignored: ['bx', 'ax'],
    kept: ['a', 'b', 'c'],
  },
  {
    rule: 'a class of nothing but a range the wrong way round may turn into a negation',
    ignore: '[z-a!b]\n',
    ignored: ['z', 'c'],
    kept: ['b'],
  },
  { rule: 'braces are text', ignore: '{a,b}\n', ignored: ['{a,b}'], kept: ['a', 'b'] },
  { rule: 'case counts', ignore: 'Foo\n*.TXT\n', ignored: ['Foo', 'a.TXT'], kept: ['foo', 'a.txt'] },
  { rule: 'names with a point in front are names like others', ignore: '*\n!b\n', ignored: ['.env', 'a'], kept: ['b'] },
  {
    rule: 'lines may end in any way that Python knows',
    ignore: 'a\r\nb\rc\vd\fe\x1cf\x85g\u2028h',
    ignored: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    kept: ['i'],
  },
  { rule: 'a byte order mark is part of the first line', ignore: '\ufeffa\nb\n', ignored: ['b'], kept: ['a'] },
  { rule: 'a point in front of a slash matches nothing', ignore: './a\n', ignored: [], kept: ['a', 'b/a'] },
  { rule: 'empty folders stay', ignore: 'b\n', ignored: ['b/', 'c/b/'], kept: ['a/'] },
  {
    rule: '.gcloudignore replaces the defaults',
    ignore: '',
    files: { '.gitignore': 'a\n' },
    ignored: [],
    kept: ['a', 'x/.gitignore', 'x/.gcloudignore'],
  },
  {
    rule: '#!include: puts the rules of a file beside it in its place',
    ignore: 'a\n!b\n#!include:.gitignore\n!c\n',
    files: { '.gitignore': 'b\nc\nd\n' },
    ignored: ['a', 'b', 'd'],
    kept: ['c', 'e'],
  },
  {
    rule: 'blanks may stand between # and !include:',
    ignore: '# \t!include:more\n',
    files: { more: 'a\n' },
    ignored: ['a'],
    kept: ['b'],
  },
  {
    rule: 'included files include no others',
    ignore: '#!include:more\n',
    files: { more: 'a\n#!include:.gitignore\n#!include:missing\n', '.gitignore': 'b\n' },
    ignored: ['a'],
    kept: ['b'],
  },
  { rule: '#include: is a comment', ignore: '#include:missing\n', ignored: [], kept: ['a'] },
  {
    rule: 'nested ignore files are not read',
    ignore: '',
    files: { 'sub/.gitignore': '*\n', 'sub/.gcloudignore': '*\n' },
    ignored: [],
    kept: ['sub/a'],
  },
  {
    rule: 'without .gcloudignore, .gitignore counts, and the ignore files stay behind',
    files: { '.gitignore': 'a\n!sub/.gitignore\n' },
    ignored: ['a', '.gitignore', 'x/.gcloudignore'],
    kept: ['b', 'sub/.gitignore'],
  },
  {
    rule: 'without .gcloudignore but with a .git folder, only the ignore files stay behind',
    files: { '.git/info/exclude': 'b\n' },
    ignored: ['sub/.gitignore'],
    kept: ['b', '.env', 'node_modules/m/i.js'],
  },
  {
    rule: 'without any of the three nothing is ignored',
    ignored: [],
    kept: ['.env', 'node_modules/m/i.js', 'sub/.gitignore'],
  },
]

/** Rules that are an error, and what the answer has to name. */
export const REFUSED: { rule: string; ignore: string; names: string[] }[] = [
  { rule: 'a missing file', ignore: 'a\n#!include:.gitignore\n', names: ['.gcloudignore:2', 'does not exist'] },
  { rule: 'a trailing blank', ignore: '#!include:extra \n', names: ['.gcloudignore:1', 'Blanks around the name'] },
  { rule: 'a leading blank', ignore: '#!include: extra\n', names: ['.gcloudignore:1', 'Blanks around the name'] },
  { rule: 'a file of another folder', ignore: 'a\n\n#!include:sub/x\n', names: ['.gcloudignore:3', 'another folder'] },
  { rule: 'no name', ignore: '#!include:\n', names: ['.gcloudignore:1', 'names no file'] },
  { rule: 'a folder', ignore: '#!include:sub\n', names: ['.gcloudignore:1'] },
  { rule: 'a file of another folder, named by an included file', ignore: '#!include:extra\n', names: ['extra:1'] },
]
/** What stands beside the refused ignore files. */
export const BESIDE = { extra: '#!include:sub/x\n', 'sub/x': 'a\n' }
