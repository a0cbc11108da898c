// The shapes of the states as compact SVG paths, made once from us-atlas: Albers projection, already projected to 975 by 610.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

// Census numbers (ANSI/FIPS 5-2) to postal codes; territories are not in the Albers file.
const codes = Object.fromEntries(
  '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY'
    .split(' ').map((entry) => [entry.slice(0, 2), entry.slice(2)]));

/** Corners that span a smaller triangle, in square units, are left out; neighbours share arcs and so stay joined. */
const leastTriangle = 4;
/** Islands smaller than this, in square units, are left out, but never a state's largest part. */
const leastIsland = 12;
/** A state in which no circle of this radius fits has no room for its label, and is hard to hit. */
const leastRadius = 13;

const twiceArea = (ring) => ring.reduce((sum, [x, y], i) => {
  const [u, v] = ring[(i + 1) % ring.length];
  return sum + x * v - u * y;
}, 0);
const area = (ring) => Math.abs(twiceArea(ring)) / 2;

const rounded = (ring) => ring
  .map(([x, y]) => [Math.round(x), Math.round(y)])
  .filter(([x, y], i, points) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);

/** One ring as relative whole steps: a sign serves as the separator wherever there is one. */
function path(ring) {
  const points = rounded(ring).slice(0, -1);
  const number = (n, first) => (first || n < 0 ? '' : ' ') + n;
  return points.map(([x, y], i) => (i === 0
    ? `M${x}${number(y)}${points.length > 1 ? 'l' : ''}`
    : number(x - points[i - 1][0], i === 1) + number(y - points[i - 1][1]))).join('') + 'z';
}

/** Each state in order of its code: path data, the point for its label, and whether it is too small for one. */
export async function states() {
  const require = createRequire(import.meta.url);
  const atlas = JSON.parse(await readFile(require.resolve('us-atlas/states-albers-10m.json'), 'utf8'));
  const light = simplify(presimplify(atlas), leastTriangle);
  const whole = new Map(feature(atlas, atlas.objects.states).features.map((state) => [state.id, state]));
  return feature(light, light.objects.states).features
    .filter((state) => state.id in codes)
    .map((state) => {
      const polygons = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .sort((a, b) => area(b[0]) - area(a[0]));
      let parts = polygons(state.geometry).filter((polygon, i) => i === 0 || area(polygon[0]) >= leastIsland);
      // The District is so small that simplifying leaves nothing of it.
      if (area(parts[0][0]) < 2) parts = polygons(whole.get(state.id).geometry);
      const point = polylabel(polygons(whole.get(state.id).geometry)[0], 1);
      return {
        code: codes[state.id],
        path: parts.flat().filter((ring) => rounded(ring).length > 3).map(path).join(''),
        x: Math.round(point[0]),
        y: Math.round(point[1]),
        small: point.distance < leastRadius,
      };
    })
    .sort((a, b) => a.code.localeCompare(b.code));
}
