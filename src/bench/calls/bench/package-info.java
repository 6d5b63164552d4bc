/**
 * Calls of the typed client beside the same calls by other clients: at one server, in one process, in turns.
 *
 * <p>May import what applications may.
 */
package bench;
