/**
 * Static files under the hash of their content; scripts and styles each joined with what
 * it imports.
 * <p>
 * It uses Spring alone.
 */
package dev.actiscope.web.asset;
