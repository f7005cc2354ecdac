/**
 * How a request reaches the application: with its query as it was sent, and with what a
 * proxy says of the visitor.
 */
package dev.actiscope.web.request;
