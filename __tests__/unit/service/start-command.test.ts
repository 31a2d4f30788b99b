import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startCommandIn } from '../../../src/service/start-command.ts'

describe('the start command of a Dockerfile', () => {
  it.each<[string, string, object]>([
    [
      'uvicorn on a port',
      'EXPOSE 8000\nCMD ["uvicorn", "m:app", "--host", "0.0.0.0", "--port", "8000"]',
      { exposes: [8000], port: 8000, usesPort: false },
    ],
    ['uvicorn by itself', 'CMD uvicorn m:app', { port: 8000, loopback: '127.0.0.1' }],
    ['uvicorn with $PORT', 'CMD exec uvicorn m:app --host 0.0.0.0 --port $PORT', { usesPort: true }],
    ['uvicorn by variables', 'ENV UVICORN_HOST=0.0.0.0\nCMD uvicorn m:app', {}],
    ['flask', 'CMD ["flask", "run"]', { port: 5000, loopback: '127.0.0.1' }],
    ['gunicorn', 'CMD gunicorn -b 0.0.0.0:5000 app:app', { port: 5000 }],
    ['gunicorn with $PORT', 'CMD exec gunicorn --bind :$PORT app:app', { usesPort: true }],
    ['gunicorn on this machine', 'CMD gunicorn --bind 127.0.0.1:8080 app:app', { port: 8080, loopback: '127.0.0.1' }],
    ['streamlit', 'CMD streamlit run a.py --server.port=8501 --server.address=0.0.0.0', { port: 8501 }],
    ['django', 'CMD python manage.py runserver 0.0.0.0:8000', { port: 8000 }],
    ['entry point and arguments', 'ENTRYPOINT ["python", "-m", "http.server"]\nCMD ["--port", "9000"]', { port: 9000 }],
    ['a line that goes on', 'CMD uvicorn m:app \\\n  --host 0.0.0.0 \\\n  --port 8001', { port: 8001 }],
    [
      'the last stage counts',
      'FROM a\nEXPOSE 1111\nCMD x --port 1111\nFROM b\nEXPOSE 3000/tcp 3001/udp\nCMD ["node", "server.js"]',
      { exposes: [3000], command: 'node server.js' },
    ],
    ['comments and small letters', '# EXPOSE 1\nexpose 3000\ncmd ["node", "s.js"]', { exposes: [3000] }],
    ['a variable is exposed', 'EXPOSE $PORT\nCMD node s.js', { exposes: [] }],
    ['nothing', 'FROM scratch', { exposes: [], command: '', usesPort: false }],
    ['broken', 'CMD ["node", ', { command: '["node",' }],
  ])('%s', (_, text, expected) => {
    const found = startCommandIn(text.startsWith('FROM') ? text : `FROM x\n${text}`)
    expect(found).toMatchObject(expected)
    for (const key of ['port', 'loopback'] as const) if (!(key in expected)) expect(found).not.toHaveProperty(key)
  })

  it('takes any text', () => {
    const words = fc.constantFrom(
      'FROM x',
      'CMD',
      '[',
      '"',
      '--port',
      '8000',
      '\\',
      '\n',
      '$PORT',
      '-b',
      ':',
      'uvicorn',
      ' ',
      'EXPOSE',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), pieces => {
        const { exposes, port } = startCommandIn(pieces.join(' '))
        for (const one of [...exposes, ...(port === undefined ? [] : [port])]) expect(Number.isInteger(one)).toBe(true)
      }),
    )
  })
})
