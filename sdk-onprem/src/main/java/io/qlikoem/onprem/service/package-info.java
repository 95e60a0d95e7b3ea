/** How the services of a site are set up; to read only. */
@NullMarked
package io.qlikoem.onprem.service;

import org.jspecify.annotations.NullMarked;
