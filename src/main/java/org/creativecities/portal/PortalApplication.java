package org.creativecities.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal of the Creative Cities Secretariat. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Creative Cities portal")
public class PortalApplication {

    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
