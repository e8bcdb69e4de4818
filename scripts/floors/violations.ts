import { fileLength } from './file-length.ts';
import { packageDirections } from './package-directions.ts';
import { sourceFile } from './source-file.ts';
import { widgetFloors } from './widget-floors.ts';

const rules = [fileLength, packageDirections, widgetFloors];

/** What a source file does against the house's plan, one sentence each, with its path before it. */
export function violations(path: string, text: string): string[] {
  const file = sourceFile(path, text);
  return rules.flatMap((rule) => rule(file)).map((sentence) => `${path} ${sentence}`);
}
