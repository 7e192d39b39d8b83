package org.creativecities.portal.document;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Content in an S3-compatible store under random keys. It is durable there before the row commits, so a row never
 * points to a missing file; what a rollback leaves behind is swept within a day.
 */
@Component
@ConditionalOnProperty(name = "portal.document.store", havingValue = S3Store.NAME)
class S3Store implements DocumentStore {

    static final String NAME = "s3";
    private static final String FOLDER = "documents/";

    private final S3Client s3;
    private final String bucket;
    private final JdbcClient jdbc;

    S3Store(S3Settings settings, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.bucket = Objects.requireNonNull(settings.bucket(), "portal.document.s3.bucket is not set");
        var builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(Objects.requireNonNullElse(settings.region(), "us-east-1")))
                .forcePathStyle(true)
                // Stores other than Amazon's often do not know the newer checksums sent behind the content.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        Objects.requireNonNull(settings.accessKey(), "portal.document.s3.access-key is not set"),
                        Objects.requireNonNull(settings.secretKey(), "portal.document.s3.secret-key is not set"))));
        if (settings.endpoint() != null) {
            builder.endpointOverride(URI.create(settings.endpoint()));
        }
        this.s3 = builder.build();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void put(UUID id, Path content, long size) {
        asked(() -> s3.putObject(
                put -> put.bucket(bucket).key(key(id)).contentLength(size), RequestBody.fromFile(content)));
    }

    @Override
    public InputStream open(UUID id) {
        return asked(() -> s3.getObject(get -> get.bucket(bucket).key(key(id))));
    }

    @Override
    public void remove(UUID id) {
        asked(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(key(id))));
    }

    /**
     * A store that is away or refuses us is an outage like the database's: said so (503), and over when it is back. That
     * it does not know a key is an answer.
     */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (NoSuchKeyException unknown) {
            throw unknown;
        } catch (SdkException away) {
            throw new DataAccessResourceFailureException("The store of files does not answer", away);
        }
    }

    @Override
    public int sweep(Instant olderThan) {
        var removed = 0;
        for (var page : s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(FOLDER))) {
            for (var object : page.contents()) {
                if (object.lastModified().isBefore(olderThan) && orphan(object)) {
                    s3.deleteObject(delete -> delete.bucket(bucket).key(object.key()));
                    removed++;
                }
            }
        }
        return removed;
    }

    private boolean orphan(S3Object object) {
        var id = UUID.fromString(object.key().substring(object.key().lastIndexOf('/') + 1));
        return jdbc.sql("select 1 from document where id = :id and store = 's3'")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    private static String key(UUID id) {
        var name = id.toString();
        return FOLDER + name.substring(0, 2) + "/" + name;
    }
}
