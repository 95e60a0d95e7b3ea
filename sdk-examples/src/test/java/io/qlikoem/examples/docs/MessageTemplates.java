package io.qlikoem.examples.docs;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The messages that sources can give, read from the sources themselves: what is handed to the given constructors, and to
 * methods that only hand it on to them. What differs from case to case is an ellipsis.
 */
final class MessageTemplates {
    static final String VARIES = "…";

    /** Where a message stands among the arguments of what takes it, by name and number of arguments. */
    private final Map<String, Integer> takers = new HashMap<>();

    private final Map<String, List<MethodTree>> methods = new HashMap<>();
    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final Map<String, Set<String>> found = new TreeMap<>();

    /** The templates, each with the files that it is in. */
    static Map<String, Set<String>> of(List<Path> roots, Map<String, Integer> constructors) {
        MessageTemplates templates = new MessageTemplates();
        templates.takers.putAll(constructors);
        List<CompilationUnitTree> files = parse(roots);
        files.forEach(templates::learn);
        int known;
        do {
            known = templates.takers.size();
            templates.found.clear();
            files.forEach(templates::collect);
        } while (templates.takers.size() > known);
        return templates.found;
    }

    private static List<CompilationUnitTree> parse(List<Path> roots) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new ArrayList<>();
            for (Path root : roots) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the sources", e);
        }
    }

    private static String fileName(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().getName()).getFileName().toString().replace(".java", "");
    }

    private void learn(CompilationUnitTree unit) {
        String file = fileName(unit);
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                methods.computeIfAbsent(file + "." + method.getName(), name -> new ArrayList<>())
                        .add(method);
                return super.visitMethod(method, null);
            }

            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree field && field.getInitializer() != null) {
                        constants.put(file + "." + field.getName(), field.getInitializer());
                    }
                }
                return super.visitClass(type, null);
            }
        }.scan(unit, null);
    }

    private void collect(CompilationUnitTree unit) {
        String file = fileName(unit);
        Deque<MethodTree> within = new ArrayDeque<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                within.push(method);
                super.visitMethod(method, null);
                within.pop();
                return null;
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
                take(made.getIdentifier().toString(), made.getArguments());
                return super.visitNewClass(made, null);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                ExpressionTree target = call.getMethodSelect();
                String name = target instanceof MemberSelectTree select
                        ? select.getIdentifier().toString()
                        : target.toString();
                take(file + "." + name, call.getArguments());
                if (target instanceof MemberSelectTree select) {
                    take(select.getExpression() + "." + name, call.getArguments());
                    take("?." + name, call.getArguments());
                }
                return super.visitMethodInvocation(call, null);
            }

            private void take(String name, List<? extends ExpressionTree> arguments) {
                Integer place = takers.get(name + "/" + arguments.size());
                if (place == null) {
                    place = takers.get(name);
                }
                if (place == null || place >= arguments.size()) {
                    return;
                }
                ExpressionTree message = arguments.get(place);
                if (message instanceof IdentifierTree identifier && handedOn(identifier)) {
                    return;
                }
                for (String template : templates(file, message, 0)) {
                    String tidy = template.strip().replaceAll("\\s*\\R\\s*", " ");
                    found.computeIfAbsent(tidy, key -> new TreeSet<>()).add(file);
                }
            }

            /** Whether it is a parameter of the method that we are in, which thereby takes messages itself. */
            private boolean handedOn(IdentifierTree identifier) {
                MethodTree method = within.peek();
                if (method == null) {
                    return false;
                }
                List<? extends VariableTree> parameters = method.getParameters();
                for (int i = 0; i < parameters.size(); i++) {
                    if (parameters.get(i).getName().equals(identifier.getName())) {
                        if (!method.getName().contentEquals("<init>")) {
                            String taker = method.getName() + "/" + parameters.size();
                            takers.put(file + "." + taker, i);
                            boolean ofInstances =
                                    !method.getModifiers().getFlags().toString().contains("static")
                                            && !method.getModifiers()
                                                    .getFlags()
                                                    .toString()
                                                    .contains("private");
                            if (ofInstances) {
                                takers.put("?." + taker, i);
                            }
                        }
                        return true;
                    }
                }
                return false;
            }
        }.scan(unit, null);
    }

    private List<String> templates(String file, ExpressionTree expression, int depth) {
        if (expression instanceof LiteralTree literal) {
            return List.of(String.valueOf(literal.getValue()));
        } else if (expression instanceof ParenthesizedTree inner) {
            return templates(file, inner.getExpression(), depth);
        } else if (expression instanceof ConditionalExpressionTree either) {
            List<String> both = new ArrayList<>(templates(file, either.getTrueExpression(), depth));
            both.addAll(templates(file, either.getFalseExpression(), depth));
            return both;
        } else if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            List<String> all = new ArrayList<>();
            for (String left : templates(file, sum.getLeftOperand(), depth)) {
                for (String right : templates(file, sum.getRightOperand(), depth)) {
                    all.add((left + right).replaceAll(VARIES + "+", VARIES));
                }
            }
            return all;
        } else if (expression instanceof IdentifierTree name && constants.containsKey(file + "." + name.getName())) {
            return templates(file, constants.get(file + "." + name.getName()), depth + 1);
        } else if (expression instanceof MethodInvocationTree call && depth < 4) {
            return returned(file, call, depth);
        }
        return List.of(VARIES);
    }

    private List<String> returned(String file, MethodInvocationTree call, int depth) {
        String name = call.getMethodSelect().toString();
        List<String> all = new ArrayList<>();
        for (MethodTree method : methods.getOrDefault(name.contains(".") ? name : file + "." + name, List.of())) {
            String owner = name.contains(".") ? name.substring(0, name.indexOf('.')) : file;
            if (method.getBody() == null || !"String".equals(String.valueOf(method.getReturnType()))) {
                continue;
            }
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitReturn(ReturnTree result, @Nullable Void nothing) {
                    all.addAll(templates(owner, result.getExpression(), depth + 1));
                    return null;
                }
            }.scan(method.getBody(), null);
        }
        return all.isEmpty() ? List.of(VARIES) : all;
    }
}
