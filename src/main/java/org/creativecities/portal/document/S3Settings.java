package org.creativecities.portal.document;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The S3-compatible store, used where {@code portal.document.store=s3}.
 *
 * @param endpoint address of the store, {@code https://files.example.org}; null for Amazon's own
 * @param region as the store names it; many stores take any
 * @param bucket must exist and be private
 * @param accessKey from the environment
 * @param secretKey from the environment
 */
@ConfigurationProperties("portal.document.s3")
record S3Settings(
        @Nullable String endpoint,
        @Nullable String region,
        @Nullable String bucket,
        @Nullable String accessKey,
        @Nullable String secretKey) {}
