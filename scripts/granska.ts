/** Checks everything in content/ and tells what is wrong, where, and what to do: `npm run granska`. */
import { fileURLToPath } from 'node:url';
import { granska } from '../src/check/granska.ts';

const rot = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const { filer, fel } = granska(rot, {
  borjar: (antal) => {
    console.log(`Granskar ${String(antal)} filer …`);
  },
});

for (const { fil, rad, kolumn, text, gor } of fel) {
  console.log(`\n${fil}:${String(rad)}:${String(kolumn)}  ${text}\n    ${gor}`);
}
console.log(`\n${String(fel.length)} fel i ${String(filer)} filer`);
process.exitCode = fel.length > 0 ? 1 : 0;
