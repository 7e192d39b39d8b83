package org.creativecities.portal.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down what a page asks of the database, so that the very same can be asked again by plain JDBC. Listens only
 * while it is told to; otherwise connections are handed out as they are.
 */
final class Statements implements BeanPostProcessor {

    /** One execution: the text and the calls that set its parameters. */
    record Said(String sql, List<Call> parameters, boolean query) {}

    record Call(Method method, Object[] arguments) {}

    private static volatile boolean listening;
    private static final List<Said> HEARD = new ArrayList<>();

    static void listen() {
        synchronized (HEARD) {
            HEARD.clear();
        }
        listening = true;
    }

    static List<Said> heard() {
        listening = false;
        synchronized (HEARD) {
            return List.copyOf(HEARD);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Overheard(source) : bean;
    }

    private static final class Overheard extends DelegatingDataSource {

        private Overheard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return listening
                    ? proxy(Connection.class, (one, method, arguments) -> {
                        var result = invoke(connection, method, arguments);
                        return result instanceof PreparedStatement statement
                                        && method.getName().equals("prepareStatement")
                                ? statement(statement, (String) arguments[0])
                                : result;
                    })
                    : connection;
        }
    }

    private static PreparedStatement statement(PreparedStatement statement, String sql) {
        var parameters = new ArrayList<Call>();
        return proxy(PreparedStatement.class, (one, method, arguments) -> {
            var name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length > 1) {
                parameters.add(new Call(method, arguments));
            } else if (name.startsWith("execute")) {
                synchronized (HEARD) {
                    HEARD.add(new Said(sql, List.copyOf(parameters), name.equals("executeQuery")));
                }
            }
            return invoke(statement, method, arguments);
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
