/**
 * One script or style sheet made of one and those that it imports.
 * <p>
 * It uses nothing else: it reads their words itself, by the lexical grammars of
 * ECMAScript and CSS.
 */
package dev.actiscope.web.asset.assembly;
