/**
 * What keeps the application answering when many ask at once, or are slow on purpose:
 * computing takes turns, bodies are refused, and who keeps others waiting has to go.
 * <p>
 * It uses {@code error}, {@code request}, Spring and Tomcat.
 */
package dev.actiscope.web.load;
