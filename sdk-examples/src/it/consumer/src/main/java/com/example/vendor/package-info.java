/** A vendor's provisioning backend as small as it can be: what its build needs to embed the SDK. */
package com.example.vendor;
