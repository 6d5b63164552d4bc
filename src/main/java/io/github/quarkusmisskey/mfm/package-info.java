/**
 * MFM, the markup of Misskey's notes and profiles: parses text into a tree, and renders trees as HTML, Markdown, plain
 * text or MFM. Needs neither a server nor CDI.
 *
 * <p>May import: nothing else of the module.
 */
package io.github.quarkusmisskey.mfm;
