/**
 * Calls of the typed client beside the same calls by other clients: at one server, in one process, in turns.
 *
 * <p>May import what applications may, and for decoding alone what the library reads by.
 */
package bench;
