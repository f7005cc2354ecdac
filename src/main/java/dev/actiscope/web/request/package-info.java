/**
 * How a request reaches the application: with all that a browser may send, with its query
 * as it was sent, and with the address that the visitor knows, which a proxy may say.
 * <p>
 * It uses Spring and Tomcat alone.
 */
package dev.actiscope.web.request;
