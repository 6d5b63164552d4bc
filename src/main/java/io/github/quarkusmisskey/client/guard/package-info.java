/**
 * What a connection may go to: hosts are strangers' input, so their addresses are judged after the DNS has answered.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.client.guard;
