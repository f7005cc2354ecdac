/**
 * How a request reaches the application: with its query as it was sent, and with what a
 * proxy says of the visitor.
 * <p>
 * It uses Spring alone.
 */
package dev.actiscope.web.request;
