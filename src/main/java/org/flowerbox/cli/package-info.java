/**
 * The command line: one class a command, thin. What a command does is written in {@code work}; here
 * it is only asked for and shown.
 *
 * <p>Main types: {@link org.flowerbox.cli.CommandLineInterface} (all commands), {@link
 * org.flowerbox.cli.Environment} (what they stand on), {@link org.flowerbox.cli.Console} (where
 * they write).
 *
 * <p>Traps: standard output carries results only, so that it can be piped; progress, remarks and
 * refusals go to standard error. Exit codes: 0 done, 1 refused, 2 wrong usage. The JSON shapes are
 * promised: add keys, never rename or remove one.
 */
@NullMarked
package org.flowerbox.cli;

import org.jspecify.annotations.NullMarked;
