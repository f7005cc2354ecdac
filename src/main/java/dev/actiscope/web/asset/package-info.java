/**
 * Static files under the hash of their content, as the build has joined and compressed
 * them.
 * <p>
 * It uses Spring.
 */
package dev.actiscope.web.asset;
