/**
 * Behind a reverse proxy: what it says of the visitor's side.
 */
package dev.actiscope.web.proxy;
