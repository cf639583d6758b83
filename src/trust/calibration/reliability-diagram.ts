import type { ReliabilityBin } from './reliability.ts';

/** Width and height in pixels, and the margin that holds the axes. */
const [SIZE, MARGIN] = [360, 48];
const LARGEST_DOT = 12;

/**
 * Draws a reliability diagram: stated probability across, observed share upwards, one dot a bin by the count it holds, the dashed diagonal
 * where both are equal. No script, no style sheet, no font of its own: it can be shown anywhere.
 *
 * @param title - shown above it, and read out by screen readers.
 * @returns SVG text.
 */
export function drawReliability(bins: readonly ReliabilityBin[], title: string): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const name = escapeXml(title);
  const dots = bins.map(({ count, stated, observed }) => {
    const words = `stated ${percent(stated)}, observed ${percent(observed)}, ${count} cases`;
    const radius = (LARGEST_DOT * Math.sqrt(count / most)).toFixed(1);
    return `<circle cx="${across(stated)}" cy="${upwards(observed)}" r="${radius}" fill="#2563eb" fill-opacity="0.75"><title>${words}</title></circle>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${name}" font-family="sans-serif" font-size="11">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#ffffff"/>`,
    `<text x="${SIZE / 2}" y="24" text-anchor="middle" font-size="13">${name}</text>`,
    ...[0, 0.25, 0.5, 0.75, 1].flatMap(drawTick),
    `<line x1="${across(0)}" y1="${upwards(0)}" x2="${across(1)}" y2="${upwards(1)}" stroke="#6b7280" stroke-dasharray="4 4"/>`,
    ...dots,
    `<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">stated probability</text>`,
    `<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">observed share</text>`,
    '</svg>',
  ].join('\n');
}

function drawTick(at: number): readonly string[] {
  return [
    `<line x1="${across(at)}" y1="${upwards(0)}" x2="${across(at)}" y2="${upwards(1)}" stroke="#e5e7eb"/>`,
    `<line x1="${across(0)}" y1="${upwards(at)}" x2="${across(1)}" y2="${upwards(at)}" stroke="#e5e7eb"/>`,
    `<text x="${across(at)}" y="${SIZE - MARGIN + 16}" text-anchor="middle">${percent(at)}</text>`,
    `<text x="${MARGIN - 6}" y="${Number(upwards(at)) + 4}" text-anchor="end">${percent(at)}</text>`,
  ];
}

function across(share: number): string {
  return (MARGIN + share * (SIZE - 2 * MARGIN)).toFixed(1);
}

function upwards(share: number): string {
  return (SIZE - MARGIN - share * (SIZE - 2 * MARGIN)).toFixed(1);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
