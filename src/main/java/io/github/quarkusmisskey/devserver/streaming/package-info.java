/**
 * The demo server's WebSocket side: sockets, channels, the frames between them and their faults. It knows neither users
 * nor notes; other packages publish to it.
 *
 * <p>May import: nothing of this module; Vert.x core, Netty's channel and Jackson.
 */
package io.github.quarkusmisskey.devserver.streaming;
