package org.creativecities.portal.account.signin;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.stereotype.Component;

/**
 * At most thirty failures from one client address in a quarter of an hour, counted for all instances together. The
 * address is the connection's, or what the configured proxy says; a header that a client made up counts for nothing.
 */
@Component
public class AddressLimit {

    static final int FAILURES = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final ProxyManager<String> buckets;
    private final BucketConfiguration limit = BucketConfiguration.builder()
            .addLimit(bandwidth -> bandwidth.capacity(FAILURES).refillGreedy(FAILURES, WINDOW))
            .build();

    AddressLimit(DataSource database, DatabaseClock clock) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("throttle")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW))
                .clientClock(new ByDatabase(clock))
                .build();
    }

    boolean exceeded(String address) {
        return bucket(address).getAvailableTokens() <= 0;
    }

    void failed(String address) {
        bucket(address).tryConsume(1);
    }

    private BucketProxy bucket(String address) {
        return buckets.getProxy("failed:" + network(address), () -> limit);
    }

    /** One household or office of the newer kind of addresses owns a whole network of them. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.split(":", -1);
        return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
    }

    private record ByDatabase(DatabaseClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.now();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
