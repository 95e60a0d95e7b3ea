/**
 * Files that a site serves besides its apps: images, scripts, style sheets. Start at {@link
 * io.qlikoem.onprem.content.StaticContentApi}.
 */
@NullMarked
package io.qlikoem.onprem.content;

import org.jspecify.annotations.NullMarked;
