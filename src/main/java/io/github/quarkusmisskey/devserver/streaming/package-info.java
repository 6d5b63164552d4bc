/**
 * The demo server's WebSocket side: sockets, channels, the frames between them and what can go wrong with these. It
 * knows neither users nor notes; whoever does publishes to it.
 *
 * <p>May import: nothing of this module; Vert.x core, Netty's channel and Jackson.
 */
package io.github.quarkusmisskey.devserver.streaming;
