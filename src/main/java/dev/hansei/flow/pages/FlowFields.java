package dev.hansei.flow.pages;

import jakarta.ws.rs.FormParam;
import java.util.List;

/** What the form of a draft sends; the lists of one kind of row are of one length. */
public class FlowFields {

    @FormParam("seen")
    String seen;

    @FormParam("number")
    int number;

    @FormParam("zone")
    String zone;

    @FormParam("titleJa")
    String titleJa;

    @FormParam("titleEn")
    String titleEn;

    @FormParam("effective")
    String effective;

    @FormParam("reasonJa")
    String reasonJa;

    @FormParam("reasonEn")
    String reasonEn;

    @FormParam("reviewers")
    String reviewers;

    @FormParam("departments")
    String departments;

    @FormParam("stepId")
    List<String> stepId;

    @FormParam("activity")
    List<String> activity;

    @FormParam("role")
    List<String> role;

    @FormParam("conditional")
    List<String> conditional;

    @FormParam("stepJa")
    List<String> stepJa;

    @FormParam("stepEn")
    List<String> stepEn;

    @FormParam("aboutJa")
    List<String> aboutJa;

    @FormParam("aboutEn")
    List<String> aboutEn;

    @FormParam("evidenceStep")
    List<String> evidenceStep;

    @FormParam("evidenceId")
    List<String> evidenceId;

    @FormParam("evidenceJa")
    List<String> evidenceJa;

    @FormParam("evidenceEn")
    List<String> evidenceEn;

    @FormParam("criterionId")
    List<String> criterionId;

    @FormParam("criterionJa")
    List<String> criterionJa;

    @FormParam("criterionEn")
    List<String> criterionEn;

    @FormParam("day")
    List<String> day;

    @FormParam("from")
    List<String> from;

    @FormParam("to")
    List<String> to;

    @FormParam("one")
    List<String> one;

    @FormParam("other")
    List<String> other;

    /** Which button: {@code save}, or what happens to which row, as in {@code up step approval}. */
    @FormParam("deed")
    String deed;
}
