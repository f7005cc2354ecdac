/**
 * What is answered when something is wrong: problem details for programs, a page for
 * people.
 */
package dev.actiscope.web.error;
