/**
 * The headers that keep a page from doing what it need not.
 * <p>
 * It uses Spring alone.
 */
package dev.actiscope.web.security;
