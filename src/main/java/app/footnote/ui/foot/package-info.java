/**
 * The foot chart as a node: both feet, every reflex zone a shape that can be pointed at, tapped and reached by keyboard.
 * The chart, the session and the guide share it.
 */
package app.footnote.ui.foot;
