/** Reading and writing the two vendors' JSON as Immutables values. */
@NullMarked
package io.qlikoem.json;

import org.jspecify.annotations.NullMarked;
