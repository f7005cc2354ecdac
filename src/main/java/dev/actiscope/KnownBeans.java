package dev.actiscope;

import java.lang.annotation.Annotation;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * Knows that what Spring wires up for itself bears no annotation that anybody looks for:
 * of its beans only the endpoints do. Reading all that is written above the others took a
 * twentieth of a start.
 */
class KnownBeans extends DefaultListableBeanFactory {

    private static final String SPRING = "org.springframework.";

    @Override
    public <A extends Annotation> A findAnnotationOnBean(String name, Class<A> annotation, boolean mayMakeFactory) {
        if (containsBeanDefinition(name)) {
            BeanDefinition bean = getBeanDefinition(name);
            if (isWiring(bean.getBeanClassName(), bean.getFactoryBeanName())) {
                return null;
            }
        }
        return super.findAnnotationOnBean(name, annotation, mayMakeFactory);
    }

    /**
     * Whether a bean is Spring's, and is made by Spring.
     * @param type the bean's class, or {@code null}
     * @param maker the bean that makes it, or {@code null}
     */
    static boolean isWiring(String type, String maker) {
        return type != null && type.startsWith(SPRING) && !type.contains("Endpoint")
                && (maker == null || maker.startsWith(SPRING));
    }

}
