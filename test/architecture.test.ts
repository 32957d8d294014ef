import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);
const src = path.join(root, 'src');
const architecture = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');

/** Rows of the first table under a heading, cells without back-quotes. */
function tableUnder(heading: string): string[][] {
  const section = architecture.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  return rows.slice(2);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

/** Module specifiers of imports, re-exports and dynamic imports; type imports count. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map((imported) => imported.fileName);
}

const files = sourceFiles(src);
const relative = (file: string) => path.relative(src, file).split(path.sep).join('/');
const folderOf = (file: string) => (relative(file).includes('/') ? relative(file).split('/')[0]! : '');
const inner = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => path.resolve(path.dirname(file), name)),
  ]),
);

/** Outside package of a specifier: its name without the path inside it; null for our own files and plain node: modules. */
function packageOf(specifier: string): string | null {
  // Our own package.json, which holds the version.
  if (specifier.startsWith('.') || specifier === 'dechaff/package.json') return null;
  if (specifier.startsWith('node:')) return specifier === 'node:sqlite' ? specifier : null;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the folders of ARCHITECTURE.md', () => {
  const floors = tableUnder('Folders and their floors').map(([name]) => name!.replace(/\/$/, ''));
  const atGround = ['config.ts', 'log.ts'];

  it('are the folders of src/', () => {
    const folders = readdirSync(src).filter((name) => statSync(path.join(src, name)).isDirectory());
    expect(folders.sort()).toEqual([...floors].sort());
  });

  it('import only from themselves, the folders above them in the table, and the ground', () => {
    const wrong = files.flatMap((file) =>
      inner
        .get(file)!
        .filter((target) => folderOf(file) !== '' && !atGround.includes(relative(target)))
        .filter(
          (target) =>
            target.startsWith(src + path.sep) === false ||
            floors.indexOf(folderOf(target)) > floors.indexOf(folderOf(file)) ||
            folderOf(target) === '',
        )
        .filter(
          (target) =>
            !(folderOf(file) === 'cli' && target.startsWith(path.join(root, 'scrapers') + path.sep)),
        )
        .map((target) => `${relative(file)} -> ${path.relative(root, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: string[]): void => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].map(relative).join(' -> '));
      if (trail.includes(file) || done.has(file)) return;
      for (const target of inner.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the folders inside clean', () => {
  const floors = tableUnder('Folders inside clean').map(([name]) => name!.replace(/\/$/, ''));
  const clean = path.join(src, 'clean');
  const roomOf = (file: string) => path.relative(clean, file).split(path.sep).slice(0, -1)[0];

  it('are those of the table', () => {
    const folders = readdirSync(clean).filter((name) => statSync(path.join(clean, name)).isDirectory());
    expect(folders.sort()).toEqual([...floors].sort());
  });

  it('import only from themselves and from the folders above them', () => {
    const beside = ['site-hints.ts', 'short-hash.ts', 'clean-page.ts'];
    const isBelow = (file: string, target: string) => {
      const [room, other] = [roomOf(file)!, roomOf(target)];
      return other === undefined
        ? !beside.includes(path.basename(target))
        : floors.indexOf(other) > floors.indexOf(room);
    };
    const wrong = files
      .filter((file) => file.startsWith(clean + path.sep) && roomOf(file) !== undefined)
      .flatMap((file) =>
        inner
          .get(file)!
          .filter((target) => target.startsWith(clean + path.sep) && isBelow(file, target))
          .map((target) => `${relative(file)} -> ${relative(target)}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the doors of ARCHITECTURE.md', () => {
  const doors = new Map(
    tableUnder('Doors to outside packages').map(([name, where]) => [name!, where!.split(/,\s*/)] as const),
  );
  const used = new Map<string, string[]>();
  for (const file of files) {
    for (const specifier of importsOf(file)) {
      const name = packageOf(specifier);
      if (name !== null) used.set(name, [...new Set([...(used.get(name) ?? []), relative(file)])].sort());
    }
  }

  it('are the only places that import the package, and each is used', () => {
    // A door is a file, or a folder whose every file is one kind of door (`cli/`).
    const opens = (door: string, file: string) =>
      door === file || (door.endsWith('/') && file.startsWith(door));
    const beside = [...used].flatMap(([name, where]) =>
      where
        .filter((file) => !doors.get(name)?.some((door) => opens(door, file)))
        .map((file) => `${name} in ${file}`),
    );
    const unused = [...doors].flatMap(([name, where]) =>
      where
        .filter((door) => !used.get(name)?.some((file) => opens(door, file)))
        .map((door) => `${name} in ${door}`),
    );
    expect({ beside, unused }).toEqual({ beside: [], unused: [] });
  });

  it('lead to every dependency of package.json', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect([...used.keys()].filter((name) => !name.startsWith('node:')).sort()).toEqual(
      Object.keys(dependencies).sort(),
    );
  });
});

describe('the top level', () => {
  it('has only the visible folders that the project is made of', () => {
    const visible = readdirSync(root, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() &&
          !entry.name.startsWith('.') &&
          !['node_modules', 'coverage'].includes(entry.name),
      )
      .map((entry) => entry.name);
    expect(visible.sort()).toEqual(['output', 'scrapers', 'src', 'test']);
  });
});

describe('the lockfile', () => {
  it('names no download address: the one link is that of the workspace, which npm cannot do without', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { readonly resolved?: string; readonly link?: boolean }>;
    };
    const resolved = Object.values(packages).filter((entry) => entry.resolved !== undefined);
    expect(resolved).toEqual([{ resolved: '.runtime', link: true }]);
  });
});
