/**
 * MFM, the markup of Misskey's notes and profiles: text to a tree, and the tree to HTML, Markdown, plain text or MFM again. Needs neither a
 * server nor CDI.
 *
 * <p>May import: nothing else of the module.
 */
package io.github.quarkusmisskey.mfm;
