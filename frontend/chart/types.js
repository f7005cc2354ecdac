/**
 * What passes between the page, the chart and the compiled core.
 *
 * @typedef {[number, number]} Span low and high, low < high
 *
 * @typedef {object} Kink a point where value or derivative jumps; each pair is value and derivative
 * @property {number} x
 * @property {[number, number]} left the limits from below
 * @property {[number, number]} right the limits from above
 * @property {[number, number]} at what the function itself says there
 *
 * @typedef {object} Curve
 * @property {string} f its canonical notation
 * @property {string} name
 * @property {string} title what the page calls its function
 * @property {string} label what the page calls it, in the visitor's language
 * @property {(number | 'inf' | '-inf')[]} settings
 * @property {boolean} stochastic
 *
 * @typedef {'value' | 'derivative' | 'second' | 'saturation' | 'draws' | 'marks'} Show
 *
 * @typedef {object} State what the core reads from an address
 * @property {Curve[]} curves
 * @property {{ from: number, to: number, points: number }} window
 * @property {Span | null} y the vertical window that was asked for
 * @property {Span | null} dy the same of the derivative
 * @property {number[]} hidden indexes from 0
 * @property {[number, number] | null} minus the curves whose difference is drawn, indexes from 0
 * @property {number | null} at where the cursor is pinned
 * @property {Show[]} show
 * @property {number} seed
 * @property {number} share of the largest slope, in percent
 * @property {{ value: Span, derivative: Span, second: Span }} frame the vertical windows to draw
 *
 * @typedef {Record<'text' | 'baseline' | 'halo' | 'labelGap' | 'captionGap' | 'letterGap' | 'nameGap' | 'curve' |
 *   'outline' | 'mark' | 'valueEnd' | 'slopeEnd' | 'strip' | 'stripPitch' | 'saturated' | 'off' | 'hatch' | 'hatchGap' |
 *   'key' | 'keyGap' | 'keyPitch' | 'band' | 'draws' | 'draw' | 'drawOpacity', number>} Measures what a chart is drawn
 *   by: pixels of its layout, and opacities
 *
 * @typedef {{ value: number, label: string }} Tick
 * @typedef {Tick[]} Ticks
 *
 * @typedef {object} Laid where the parts of a chart are, in pixels of its layout
 * @property {number} left
 * @property {number} right
 * @property {number} strips how many are drawn
 * @property {boolean} beside whether the names of curves stand beside the panels
 * @property {boolean} named whether there is room for captions
 * @property {number} labelY the baseline of the labels of x
 * @property {number} stripY the middle of the first strip
 * @property {Ticks} columns
 * @property {{ top: number, bottom: number, rows: Ticks }[]} panels
 *
 * @typedef {object} Mark a point that is worth one
 * @property {'maximum' | 'minimum' | 'zero' | 'intersection'} kind
 * @property {'value' | 'derivative'} chart
 * @property {number} x
 * @property {number} y
 * @property {number[]} curves
 * @property {string} label its coordinates
 *
 * @typedef {{ marks: Mark[], undecided: boolean, truncated: boolean }} Marks and whether some may be missing
 *
 * @typedef {object} CoreDoor the compiled core, as far as the chart calls it
 * @property {(width: number, height: number, windows: Float64Array, strips: number, margin: number) => string} layout a {@link Laid} as
 *   JSON; the windows are low and high of x, then of each panel, NaN for one that is not shown
 * @property {(needed: Float64Array, asked: Float64Array) => ArrayLike<number>} frame low and high of values, of slopes
 *   and of second derivatives: of what is needed of each curve, low and high of values, slopes, band and second
 *   derivatives, or as asked for values and slopes
 * @property {(widest: number) => number} margin that the names of curves need beside a chart
 * @property {(width: number) => number} room for the name of a curve in a chart of this width
 * @property {(ends: Float64Array, top: number, bottom: number) => ArrayLike<number>} baselines of the curves' names
 * @property {(f: string, title: string, room: number) => string} label of a curve; of a difference
 *   with & between the titles of the two
 * @property {(x: Float64Array, y: Float64Array, widths: Float64Array, panel: Float64Array) => ArrayLike<number>} [markLabels]
 *   left end and baseline of each label; where the core has the language of formulas
 * @property {() => string} measures as JSON: {@link Measures}
 * @property {(text: string) => number} width of a text in pixels of the layout
 * @property {(low: number, high: number, most: number) => ArrayLike<number>} ticks round numbers
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} sample for `unpack`
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} [second] for `unpack`: f′ and f″;
 *   where the core has the language of formulas
 * @property {(f: string, x: number) => number} [evaluateSecond] the same
 * @property {(f: string, x: number) => ArrayLike<number>} evaluate value, derivative,
 *   and 1 where the value is so near to a limit that is never reached that it may read as if it were, else 0
 * @property {(f: string, share: number) => ArrayLike<number>} saturation triples: low, high, 1 if off
 * @property {(x: number) => string} tail how it is written where one begins or ends
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} band all x, all low, all high;
 *   the lowest and the highest
 * @property {(f: string, from: number, to: number, count: number, seed: number) => Float64Array} draws all x, all y
 *
 * @typedef {Record<string, string>} Words message templates with {0}, {1}, … by their keys
 */
