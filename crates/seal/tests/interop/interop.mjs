// The other side of tests/interop.rs: opens what we seal and seals what we open, with another implementation of age.
// Reads one JSON request from standard input and writes one JSON answer to standard output; bytes are base64.
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption'

const fromBase64 = (text) => new Uint8Array(Buffer.from(text, 'base64'))
const toBase64 = (bytes) => Buffer.from(bytes).toString('base64')

async function open({ identity, file }) {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return toBase64(await decrypter.decrypt(fromBase64(file)))
  } catch {
    return null
  }
}

async function seal({ recipients, plaintext }) {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return toBase64(await encrypter.encrypt(fromBase64(plaintext)))
}

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const request = JSON.parse(Buffer.concat(chunks).toString('utf8'))

const identity = await generateHybridIdentity()
const answer = {
  opened: await Promise.all(request.open.map(open)),
  sealed: await Promise.all(request.seal.map(seal)),
  made: { identity, recipient: await identityToRecipient(identity) },
}
process.stdout.write(JSON.stringify(answer))
