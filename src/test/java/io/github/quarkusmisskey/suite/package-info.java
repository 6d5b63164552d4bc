/**
 * Which tests share an application: each suite runs in one process, so that what it starts is started once, and two of
 * them run side by side.
 */
package io.github.quarkusmisskey.suite;
