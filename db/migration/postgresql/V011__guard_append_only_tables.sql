-- Nothing in these tables is ever changed or removed, whoever asks.
create function append_only() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % on % refused', tg_op, tg_table_name using errcode = '23001';
end
$$;

do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'trail_entry',
    'person',
    'response_flow',
    'flow_version',
    'flow_version_criteria',
    'flow_version_avoid',
    'flow_step',
    'flow_step_evidence',
    'incident',
    'incident_windows',
    'incident_figures',
    'incident_milestones',
    'incident_ruled_out',
    'incident_causes',
    'incident_related',
    'timeline_entry',
    'decision',
    'decision_options',
    'series',
    'series_points',
    'affected',
    'countermeasure',
    'countermeasure_check_plan',
    'countermeasure_history',
    'countermeasure_evidence',
    'special_case',
    'special_case_assignments',
    'special_case_approvals',
    'special_case_execution',
    'special_case_verification',
    'special_case_rollbacks',
    'special_case_outcome',
    'case_step',
    'case_step_evidence',
    'procedure_document',
    'procedure_document_steps',
    'procedure_document_checks',
    'procedure_review',
    'procedure_review_answers',
    'effectiveness_audit',
    'effectiveness_audit_cases',
    'effectiveness_audit_quality',
    'effectiveness_audit_findings',
    'effectiveness_audit_conclusion',
    'postmortem',
    'postmortem_sections',
    'postmortem_addenda',
    'postmortem_corrections',
    'postmortem_revisions',
    'notification',
    'notification_deliveries',
    'frozen_document'
  ] loop
    execute format('create trigger %I before update or delete on %I for each row execute function append_only()', guarded || '_ro', guarded);
    execute format('create trigger %I before truncate on %I for each statement execute function append_only()', guarded || '_ro_t', guarded);
  end loop;
end
$$;
