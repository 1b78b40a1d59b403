-- Others see the evidence that was there when the version in force was submitted, and keep seeing it while the agency corrects;
-- what is added for the correction stays with the agency until that is approved.
DROP POLICY attachment_seen ON attachment;
CREATE POLICY attachment_seen ON attachment USING (
  acting_scope() = 'system'
  OR EXISTS (SELECT FROM report LEFT JOIN report_version in_force ON in_force.id = report.in_force_version_id
              WHERE report.id = attachment.report_id
                AND (report.agency_id = acting_agency() OR attachment.uploaded_at <= in_force.submitted_at))
);
