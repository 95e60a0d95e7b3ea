package io.qlikoem.sandbox.internal.cloud;

import java.util.Locale;

/** The regions with the names that the vendor gives them in hosts, data centres and countries. */
public enum RegionCode {
    US("us-east-1", "US"),
    EU("eu-west-1", "IE"),
    UK("eu-west-2", "GB"),
    DE("eu-central-1", "DE"),
    AP("ap-southeast-1", "AU"),
    SG("ap-southeast-2", "SG"),
    JP("ap-northeast-1", "JP");

    private final String datacenter;
    private final String country;

    RegionCode(String datacenter, String country) {
        this.datacenter = datacenter;
        this.country = country;
    }

    /** As in host names. */
    public String host() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the hosts of this region end with. */
    public String domain() {
        return "." + host() + ".sandbox.localhost";
    }

    public String datacenter() {
        return datacenter;
    }

    String country() {
        return country;
    }
}
