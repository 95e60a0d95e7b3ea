package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

public class RulesRows extends OperationRows {
    private static final String AUDIT = """
            {"schemaPath":"Audit",
            "users":{"5d0f6c1e-0000-4000-8000-000000000001":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "userId":"jane","userDirectory":"ACME","name":"Sales"}},
            "resources":{"5d0f6c1e-0000-4000-8000-000000000001":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "name":"Sales"}},
            "rules":{"5d0f6c1e-0000-4000-8000-000000000001":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "name":"Sales"}},"ruleApplication":[{"schemaPath":"SystemRuleApplicationItemCondensed",
            "userID":"5d0f6c1e-0000-4000-8000-000000000002","resourceID":"5d0f6c1e-0000-4000-8000-000000000002",
            "ruleID":"5d0f6c1e-0000-4000-8000-000000000002","allowed":true,"errorAt":3,"errorMessage":"",
            "evaluationState":1}]}
            """;
    private static final String AUDIT_MATRIX = """
            {"schemaPath":"AuditMatrix","matrix":[{"schemaPath":"AuditMatrixElementCondensed",
            "subjectId":"5d0f6c1e-0000-4000-8000-000000000002",
            "resourceId":"5d0f6c1e-0000-4000-8000-000000000002","audit":{"Security":3}}],
            "resources":{"5d0f6c1e-0000-4000-8000-000000000001":{"schemaPath":"AuditMatrixResourceCondensed",
            "resourceProperties":{"name":"Sales"},"privileges":null}},
            "subjects":{"5d0f6c1e-0000-4000-8000-000000000001":{"schemaPath":"AuditMatrixSubjectCondensed",
            "subjectProperties":{"name":"jane"},"privileges":null}}}
            """;
    private static final String AUDIT_PREVIEW = """
            {"schemaPath":"AuditPreview",
            "users":{"5d0f6c1e-0000-4000-8000-000000000001":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "userId":"jane","userDirectory":"ACME","name":"Sales"}},
            "resources":{"5d0f6c1e-0000-4000-8000-000000000001":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "name":"Sales"}},
            "rules":{"5d0f6c1e-0000-4000-8000-000000000001":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "name":"Sales","resourceFilter":"App_*","actions":3}},
            "ruleApplication":[{"schemaPath":"SystemRuleApplicationItemCondensed",
            "userID":"5d0f6c1e-0000-4000-8000-000000000002","resourceID":"5d0f6c1e-0000-4000-8000-000000000002",
            "ruleID":"5d0f6c1e-0000-4000-8000-000000000002","allowed":true,"errorAt":3,"errorMessage":"",
            "evaluationState":1}]}
            """;
    private static final String BACKTRACKED_RULE = """
            {"schemaPath":"BacktrackedRule","resourceType":"App",
            "resourceConditions":[[{"schemaPath":"RuleConditionCondensed","property":"name","operator":"=",
            "value":"tenant-a"}]],"userConditions":[[{"schemaPath":"RuleConditionCondensed","property":"name",
            "operator":"=","value":"tenant-a"}]],"message":"","backtracked":true}
            """;
    private static final String SYSTEM_RULE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"SystemRule","privileges":null,"category":"Security","subcategory":"","type":"Custom",
            "name":"Sales","rule":"((user.roles=\\"Vendor\\"))","resourceFilter":"App_*","actions":3,
            "comment":"Made by the vendor","disabled":true,"ruleContext":1,
            "seedId":"5d0f6c1e-0000-4000-8000-000000000001","version":3,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}]}
            """;
    private static final String SYSTEM_RULE_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"category":"Security",
            "subcategory":"","type":"Custom","name":"Sales","rule":"((user.roles=\\"Vendor\\"))",
            "resourceFilter":"App_*","actions":3,"comment":"Made by the vendor","disabled":true}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public RulesRows() {
        row(SystemRuleApi.class, api -> api.list(null, "name asc"), list(SYSTEM_RULE_CONDENSED));
        row(SystemRuleApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(SYSTEM_RULE));
        row(SystemRuleApi.class, api -> api.count(null), "{\"value\":137}");
        row(SystemRuleApi.class, api -> api.get(ID), SYSTEM_RULE);
        row(
                SystemRuleApi.class,
                api -> api.create(NewSystemRule.allowing(
                        "Vendor exports", "App_*", "((user.roles=\"Vendor\"))", RuleAction.READ, RuleAction.EXPORT)),
                201,
                SYSTEM_RULE);
        row(SystemRuleApi.class, api -> api.update(ID, QlikJson.read(SYSTEM_RULE, SystemRule.class)), SYSTEM_RULE);
        row(SystemRuleApi.class, api -> api.delete(ID));
        row(
                SystemRuleApi.class,
                api -> api.previewPrivileges(QlikJson.read(SYSTEM_RULE, SystemRule.class)),
                201,
                "[\"read\",\"update\"]");
        row(
                SystemRuleApi.class,
                api -> api.table(TableDefinition.ofProperties("SystemRule", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(SystemRuleApi.class, api -> api.about(RuleCategory.SECURITY, "App", "App_*"), list(SYSTEM_RULE_CONDENSED));
        row(SystemRuleApi.class, api -> api.attributes("App"), "[\"name\",\"stream.name\"]");
        row(SystemRuleApi.class, api -> api.attributeValues("App", "stream.name", "Sa", 10), "[\"Sales\"]");
        row(SystemRuleApi.class, api -> api.parse("((user.name=\"jane\"))"), BACKTRACKED_RULE);
        row(SystemRuleApi.class, api -> api.userRoles(), "[\"RootAdmin\"]");
        row(
                RuleAuditApi.class,
                api -> api.security(AuditParameters.builder()
                        .resourceType("App")
                        .userTake(10)
                        .build()),
                201,
                AUDIT);
        row(
                RuleAuditApi.class,
                api -> api.countResources(AuditCount.builder()
                        .resourceType("App")
                        .resourceFilter("name eq 'Sales'")
                        .build()),
                201,
                "{\"value\":137}");
        row(
                RuleAuditApi.class,
                api -> api.securityMatrix(AuditMatrixParameters.builder()
                        .resourceType("App")
                        .resourceRef(AuditReference.builder()
                                .resourceFilter("name eq 'Sales'")
                                .build())
                        .actions(RuleAction.bits(RuleAction.READ))
                        .previewRule(
                                AuditPreviewRule.builder().condition("true").build())
                        .build()),
                201,
                AUDIT_MATRIX);
        row(
                RuleAuditApi.class,
                api -> api.securityPreview(AuditPreviewParameters.builder()
                        .resourceType("App")
                        .ruleConditions("true")
                        .actions(RuleAction.bits(RuleAction.READ))
                        .build()),
                201,
                AUDIT_PREVIEW);
        row(
                RuleAuditApi.class,
                api -> api.license(AuditParameters.builder()
                        .resourceType("App")
                        .userTake(10)
                        .build()),
                201,
                AUDIT);
        row(
                RuleAuditApi.class,
                api -> api.licenseMatrix(AuditMatrixParameters.builder()
                        .resourceType("App")
                        .resourceRef(AuditReference.builder()
                                .resourceFilter("name eq 'Sales'")
                                .build())
                        .actions(RuleAction.bits(RuleAction.READ))
                        .previewRule(
                                AuditPreviewRule.builder().condition("true").build())
                        .build()),
                201,
                AUDIT_MATRIX);
        row(
                RuleAuditApi.class,
                api -> api.licensePreview(AuditPreviewParameters.builder()
                        .resourceType("App")
                        .ruleConditions("true")
                        .actions(RuleAction.bits(RuleAction.READ))
                        .build()),
                201,
                AUDIT_PREVIEW);
    }
}
