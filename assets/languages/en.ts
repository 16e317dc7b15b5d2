<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/contents.py" />
            <source>%n cells lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n cell lies far from the rest and is not read.</numerusform>
                <numerusform>%n cells lie far from the rest and are not read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n rows in sheet “{sheet}” are hidden; they are read like the others.</source>
            <translation>
                <numerusform>%n row in sheet “{sheet}” is hidden; it is read like the others.</numerusform>
                <numerusform>%n rows in sheet “{sheet}” are hidden; they are read like the others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n formulas in sheet “{sheet}” have no stored result: open the file in Excel and save it.</source>
            <translation>
                <numerusform>%n formula in sheet “{sheet}” has no stored result: open the file in Excel and save it.</numerusform>
                <numerusform>%n formulas in sheet “{sheet}” have no stored result: open the file in Excel and save it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” refer to text that is not in the file, and are read as empty.</source>
            <translation>
                <numerusform>%n cell in sheet “{sheet}” refers to text that is not in the file, and is read as empty.</numerusform>
                <numerusform>%n cells in sheet “{sheet}” refer to text that is not in the file, and are read as empty.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” lie far from the rest and are not read.</source>
            <translation>
                <numerusform>%n cell in sheet “{sheet}” lies far from the rest and is not read.</numerusform>
                <numerusform>%n cells in sheet “{sheet}” lie far from the rest and are not read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/remarks.py" />
            <source>%n cells in sheet “{sheet}” are hidden under merged cells and not read.</source>
            <translation>
                <numerusform>%n cell in sheet “{sheet}” is hidden under merged cells and not read.</numerusform>
                <numerusform>%n cells in sheet “{sheet}” are hidden under merged cells and not read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/chart_views.py" />
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/history_model.py" />
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n decided by a person</source>
            <translation>
                <numerusform>%n decided by a person</numerusform>
                <numerusform>%n decided by a person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n accepted unseen</source>
            <translation>
                <numerusform>%n accepted unseen</numerusform>
                <numerusform>%n accepted unseen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n blank</source>
            <translation>
                <numerusform>%n blank</numerusform>
                <numerusform>%n blank</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <source>%n only proposed so far</source>
            <translation>
                <numerusform>%n only proposed so far</numerusform>
                <numerusform>%n only proposed so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_overview.py" />
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n without a score</source>
            <translation>
                <numerusform>%n without a score</numerusform>
                <numerusform>%n without a score</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/sheets/results_pages.py" />
            <source>%n students. Amber: not every answer has a score.</source>
            <translation>
                <numerusform>%n student. Amber: not every answer has a score.</numerusform>
                <numerusform>%n students. Amber: not every answer has a score.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept %n answers</source>
            <translation>
                <numerusform>Accept %n answer</numerusform>
                <numerusform>Accept %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n answers are accepted.</source>
            <translation>
                <numerusform>%n answer is accepted.</numerusform>
                <numerusform>%n answers are accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n decided</source>
            <translation>
                <numerusform>%n decided</numerusform>
                <numerusform>%n decided</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n with a flag, always yours</source>
            <translation>
                <numerusform>%n with a flag, always yours</numerusform>
                <numerusform>%n with a flag, always yours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n from the least sure to the surest</source>
            <translation>
                <numerusform>%n from the least sure to the surest</numerusform>
                <numerusform>%n from the least sure to the surest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Accept {some} of %n answers</source>
            <translation>
                <numerusform>Accept {some} of %n answer</numerusform>
                <numerusform>Accept {some} of %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>In this class at most %n of them.</source>
            <translation>
                <numerusform>In this class at most %n of them.</numerusform>
                <numerusform>In this class at most %n of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Tested on %n answers to this question.</source>
            <translation>
                <numerusform>Tested on %n answer to this question.</numerusform>
                <numerusform>Tested on %n answers to this question.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</source>
            <translation>
                <numerusform>Tested on {tested} answers to %n question.</numerusform>
                <numerusform>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers that you have decided differ: your score stays, for you to look at.</source>
            <translation>
                <numerusform>%n answer that you have decided differs: your score stays, for you to look at.</numerusform>
                <numerusform>%n answers that you have decided differ: your score stays, for you to look at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n other answers differ and are proposed anew.</source>
            <translation>
                <numerusform>%n other answer differs and is proposed anew.</numerusform>
                <numerusform>%n other answers differ and are proposed anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file and leave the class.</source>
            <translation>
                <numerusform>%n answer is not in this file and leaves the class.</numerusform>
                <numerusform>%n answers are not in this file and leave the class.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are not in this file, but stay: you have decided on them.</source>
            <translation>
                <numerusform>%n answer is not in this file, but stays: you have decided on it.</numerusform>
                <numerusform>%n answers are not in this file, but stay: you have decided on them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n students of this file could be more than one of yours. Look at the list.</source>
            <translation>
                <numerusform>%n student of this file could be more than one of yours. Look at the list.</numerusform>
                <numerusform>%n students of this file could be more than one of yours. Look at the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/adding.py" />
            <source>%n answers are the same.</source>
            <translation>
                <numerusform>%n answer is the same.</numerusform>
                <numerusform>%n answers are the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <location filename="../../grader_app/ui/open_class.py" />
            <source>You took back %n actions. Once you decide anew, they cannot be redone.</source>
            <translation>
                <numerusform>You took back %n action. Once you decide anew, it cannot be redone.</numerusform>
                <numerusform>You took back %n actions. Once you decide anew, they cannot be redone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>Set {points} for %n more answers</source>
            <translation>
                <numerusform>Set {points} for %n more answer</numerusform>
                <numerusform>Set {points} for %n more answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/asking.py" />
            <source>%n answers got their score because of this one.</source>
            <translation>
                <numerusform>%n answer got its score because of this one.</numerusform>
                <numerusform>%n answers got their score because of this one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You decide the doubtful ones first: while %n answers are not decided by you, the proposals are better than this says.</source>
            <translation>
                <numerusform>You decide the doubtful ones first: while %n answer is not decided by you, the proposals are better than this says.</numerusform>
                <numerusform>You decide the doubtful ones first: while %n answers are not decided by you, the proposals are better than this says.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with {share} of the points</source>
            <translation>
                <numerusform>%n student with {share} of the points</numerusform>
                <numerusform>%n students with {share} of the points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with the grade {grade}</source>
            <translation>
                <numerusform>%n student with the grade {grade}</numerusform>
                <numerusform>%n students with the grade {grade}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n students with every answer scored.</source>
            <translation>
                <numerusform>%n student with every answer scored.</numerusform>
                <numerusform>%n students with every answer scored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>%n with an open answer are not in it.</source>
            <translation>
                <numerusform>%n with an open answer is not in it.</numerusform>
                <numerusform>%n with an open answer are not in it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/chart_views.py" />
            <source>You gave what was proposed to {same} of %n answers ({share}). Agreement: {well}.</source>
            <translation>
                <numerusform>You gave what was proposed to {same} of %n answer ({share}). Agreement: {well}.</numerusform>
                <numerusform>You gave what was proposed to {same} of %n answers ({share}). Agreement: {well}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <location filename="../../grader_app/ui/comments_picker.py" />
            <source>Comment for %n answers</source>
            <translation>
                <numerusform>Comment for %n answer</numerusform>
                <numerusform>Comment for %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_bank.py" />
            <source>Take a comment off %n answers</source>
            <translation>
                <numerusform>Take a comment off %n answer</numerusform>
                <numerusform>Take a comment off %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n like answers</source>
            <translation>
                <numerusform>on %n like answer</numerusform>
                <numerusform>on %n like answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_list.py" />
            <source>on %n answers</source>
            <translation>
                <numerusform>on %n answer</numerusform>
                <numerusform>on %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>Enter changes it under %n answers.</source>
            <translation>
                <numerusform>Enter changes it under %n answer.</numerusform>
                <numerusform>Enter changes it under %n answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/comments_panel.py" />
            <source>It stands under %n answers and would be taken off them.</source>
            <translation>
                <numerusform>It stands under %n answer and would be taken off it.</numerusform>
                <numerusform>It stands under %n answers and would be taken off them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs say nearly the same and have different scores.</source>
            <translation>
                <numerusform>%n pair says nearly the same and has different scores.</numerusform>
                <numerusform>%n pairs say nearly the same and have different scores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_page.py" />
            <source>%n pairs stay different because you left them so.</source>
            <translation>
                <numerusform>%n pair stays different because you left it so.</numerusform>
                <numerusform>%n pairs stay different because you left them so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/consistency_words.py" />
            <source>%n early answers came back without your first score: {same} got the same again.</source>
            <translation>
                <numerusform>%n early answer came back without your first score: {same} got the same again.</numerusform>
                <numerusform>%n early answers came back without your first score: {same} got the same again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/distribution.py" />
            <source>%n answers with {points}</source>
            <translation>
                <numerusform>%n answer with {points}</numerusform>
                <numerusform>%n answers with {points}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n pairs of near-identical answers have different scores.</source>
            <translation>
                <numerusform>%n pair of near-identical answers has different scores.</numerusform>
                <numerusform>%n pairs of near-identical answers have different scores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/export_page.py" />
            <source>%n answers that need you have only a proposed score so far.</source>
            <translation>
                <numerusform>%n answer that needs you has only a proposed score so far.</numerusform>
                <numerusform>%n answers that need you have only a proposed score so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n as marked before</source>
            <translation>
                <numerusform>%n a marked before</numerusform>
                <numerusform>%n as marked before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{scores} will be written into copies of %n files.</source>
            <translation>
                <numerusform>{scores} will be written into a copy of %n file.</numerusform>
                <numerusform>{scores} will be written into copies of %n files.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores written to {files}.</source>
            <translation>
                <numerusform>%n score written to {files}.</numerusform>
                <numerusform>%n scores written to {files}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n students in a new list, with the points of each question.</source>
            <translation>
                <numerusform>%n student in a new list, with the points of each question.</numerusform>
                <numerusform>%n students in a new list, with the points of each question.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” lists %n students.</source>
            <translation>
                <numerusform>“{file}” lists %n student.</numerusform>
                <numerusform>“{file}” lists %n students.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>“{file}” holds the results of %n students.</source>
            <translation>
                <numerusform>“{file}” holds the results of %n student.</numerusform>
                <numerusform>“{file}” holds the results of %n students.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>It has %n sheets.</source>
            <translation>
                <numerusform>It has %n sheet.</numerusform>
                <numerusform>It has %n sheets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets, a page for each student.</source>
            <translation>
                <numerusform>%n feedback sheet, a page for each student.</numerusform>
                <numerusform>%n feedback sheets, a page for each student.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>{sheets} feedback sheets written, %n files in the folder “{folder}”.</source>
            <translation>
                <numerusform>{sheets} feedback sheet written, %n file in the folder “{folder}”.</numerusform>
                <numerusform>{sheets} feedback sheets written, %n files in the folder “{folder}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n feedback sheets written, all in “{file}”.</source>
            <translation>
                <numerusform>%n feedback sheet written, in “{file}”.</numerusform>
                <numerusform>%n feedback sheets written, all in “{file}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n texts held characters that cannot be shown.</source>
            <translation>
                <numerusform>%n text held characters that cannot be shown.</numerusform>
                <numerusform>%n texts held characters that cannot be shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n scores</source>
            <translation>
                <numerusform>%n score</numerusform>
                <numerusform>%n scores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n rows left out</source>
            <translation>
                <numerusform>%n row left out</numerusform>
                <numerusform>%n rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n lines are not complete.</source>
            <translation>
                <numerusform>%n line is not complete.</numerusform>
                <numerusform>%n lines are not complete.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer without a score. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n sheet has an answer without a score. There it says “not marked yet”.</numerusform>
                <numerusform>%n sheets have an answer without a score. There it says “not marked yet”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/exporting.py" />
            <source>%n sheets have an answer that you have not decided. There it says “not marked yet”.</source>
            <translation>
                <numerusform>%n sheet has an answer that you have not decided. There it says “not marked yet”.</numerusform>
                <numerusform>%n sheets have an answer that you have not decided. There it says “not marked yet”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/fate_table.py" />
            <source>%n answers not marked yet</source>
            <translation>
                <numerusform>%n answer not marked yet</numerusform>
                <numerusform>%n answers not marked yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – differ in: {words}</source>
            <translation>
                <numerusform>Also alike: %n answer “{text}” – differs in: {words}</numerusform>
                <numerusform>Also alike: %n answers “{text}” – differ in: {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – other order</source>
            <translation>
                <numerusform>Also alike: %n answer “{text}” – other order</numerusform>
                <numerusform>Also alike: %n answers “{text}” – other order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Set {points} for %n answers</source>
            <translation>
                <numerusform>Set {points} for %n answer</numerusform>
                <numerusform>Set {points} for %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>No two of the %n answers say the same.</source>
            <translation>
                <numerusform>There is only %n answer.</numerusform>
                <numerusform>No two of the %n answers say the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n groups</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words and meaning</source>
            <translation>
                <numerusform>%n answer in {groups}, by their words and meaning</numerusform>
                <numerusform>%n answers in {groups}, by their words and meaning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words</source>
            <translation>
                <numerusform>%n answer in {groups}, by their words</numerusform>
                <numerusform>%n answers in {groups}, by their words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks %n answers</source>
            <translation>
                <numerusform>A key marks %n answer</numerusform>
                <numerusform>A key marks %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Accept {points} for %n answers</source>
            <translation>
                <numerusform>Accept {points} for %n answer</numerusform>
                <numerusform>Accept {points} for %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/help_dialog.py" />
            <source>%n places</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>{actions}, and %n taken back that can be done again</source>
            <translation>
                <numerusform>{actions}, and %n taken back that can be done again</numerusform>
                <numerusform>{actions}, and %n taken back that can be done again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Takes back %n actions. They stay in this list and can be done again.</source>
            <translation>
                <numerusform>Takes back %n action. It stays in this list and can be done again.</numerusform>
                <numerusform>Takes back %n actions. They stay in this list and can be done again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/history_page.py" />
            <source>Does %n actions again.</source>
            <translation>
                <numerusform>Does %n action again.</numerusform>
                <numerusform>Does %n actions again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n students</source>
            <translation>
                <numerusform>%n student</numerusform>
                <numerusform>%n students</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <location filename="../../grader_app/ui/sets_page.py" />
            <location filename="../../grader_app/ui/sets_words.py" />
            <location filename="../../grader_app/ui/start_page.py" />
            <source>%n questions</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n classes: {names}</source>
            <translation>
                <numerusform>%n class: {names}</numerusform>
                <numerusform>%n classes: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will be compared with your class.</source>
            <translation>
                <numerusform>%n answer will be compared with your class.</numerusform>
                <numerusform>%n answers will be compared with your class.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers will get a proposed score.</source>
            <translation>
                <numerusform>%n answer will get a proposed score.</numerusform>
                <numerusform>%n answers will get a proposed score.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n answers are marked by you, one by one or by groups.</source>
            <translation>
                <numerusform>%n answer is marked by you, one by one or by groups.</numerusform>
                <numerusform>%n answers are marked by you, one by one or by groups.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n blank answers get the lowest score, for you to confirm.</source>
            <translation>
                <numerusform>%n blank answer gets the lowest score, for you to confirm.</numerusform>
                <numerusform>%n blank answers get the lowest score, for you to confirm.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n marks stand in the file already. A person gave them, so they are kept.</source>
            <translation>
                <numerusform>%n mark stands in the file already. A person gave it, so it is kept.</numerusform>
                <numerusform>%n marks stand in the file already. A person gave them, so they are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>Look at %n students: {why}</source>
            <translation>
                <numerusform>Look at %n student: {why}</numerusform>
                <numerusform>Look at %n students: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n sheets</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_notes.py" />
            <source>%n rows are left out.</source>
            <translation>
                <numerusform>%n row is left out.</numerusform>
                <numerusform>%n rows are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>Mark %n questions yourself</source>
            <translation>
                <numerusform>Mark %n question yourself</numerusform>
                <numerusform>Mark %n questions yourself</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_own.py" />
            <source>The rows name %n questions that no question set knows.</source>
            <translation>
                <numerusform>The rows name %n question that no question set knows.</numerusform>
                <numerusform>The rows name %n questions that no question set knows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>Start with %n questions</source>
            <translation>
                <numerusform>Start with %n question</numerusform>
                <numerusform>Start with %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/import_page.py" />
            <source>%n rows are hidden or filtered out in your file.</source>
            <translation>
                <numerusform>%n row is hidden or filtered out in your file.</numerusform>
                <numerusform>%n rows are hidden or filtered out in your file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>%n new answers. Nothing you decided is touched.</source>
            <translation>
                <numerusform>%n new answer. Nothing you decided is touched.</numerusform>
                <numerusform>%n new answers. Nothing you decided is touched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Add %n answers</source>
            <translation>
                <numerusform>Add %n answer</numerusform>
                <numerusform>Add %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/merge_page.py" />
            <source>Take in %n answers</source>
            <translation>
                <numerusform>Take in %n answer</numerusform>
                <numerusform>Take in %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/minutes_strip.py" />
            <source>Enough for %n answers at {seconds} s each. Wrong scores: about {removed} would be put right, about {remaining} may remain.</source>
            <translation>
                <numerusform>Enough for %n answer at {seconds} s. Wrong scores: about {removed} would be put right, about {remaining} may remain.</numerusform>
                <numerusform>Enough for %n answers at {seconds} s each. Wrong scores: about {removed} would be put right, about {remaining} may remain.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/open_class.py" />
            <location filename="../../grader_app/ui/unkept_notes.py" />
            <source>%n notes are not kept yet.</source>
            <translation>
                <numerusform>%n note is not kept yet.</numerusform>
                <numerusform>%n notes are not kept yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/overview_page.py" />
            <source>{answers} answers to %n questions, {decided} decided by you, {accepted} accepted.</source>
            <translation>
                <numerusform>{answers} answers to %n question, {decided} decided by you, {accepted} accepted.</numerusform>
                <numerusform>{answers} answers to %n questions, {decided} decided by you, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>It moves none of the %n students.</source>
            <translation>
                <numerusform>It does not move the one student.</numerusform>
                <numerusform>It moves none of the %n students.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n of {total} students get another total.</source>
            <translation>
                <numerusform>%n of {total} students gets another total.</numerusform>
                <numerusform>%n of {total} students get another total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/points_page.py" />
            <source>%n get another grade.</source>
            <translation>
                <numerusform>%n gets another grade.</numerusform>
                <numerusform>%n get another grade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/question_list.py" />
            <source>%n need you</source>
            <translation>
                <numerusform>%n needs you</numerusform>
                <numerusform>%n need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n answers marked by {marker} stand beside yours.</source>
            <translation>
                <numerusform>%n answer marked by {marker} stands beside yours.</numerusform>
                <numerusform>%n answers marked by {marker} stand beside yours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n of the {total} answers in the file are not marked.</source>
            <translation>
                <numerusform>%n of the {total} answers in the file is not marked.</numerusform>
                <numerusform>%n of the {total} answers in the file are not marked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n are of answers that have changed here since, and were left out.</source>
            <translation>
                <numerusform>%n is of an answer that has changed here since, and was left out.</numerusform>
                <numerusform>%n are of answers that have changed here since, and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_door.py" />
            <source>%n blank answers were not in the file: there is nothing to mark.</source>
            <translation>
                <numerusform>%n blank answer was not in the file: there is nothing to mark.</numerusform>
                <numerusform>%n blank answers were not in the file: there is nothing to mark.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n blank answers are not among them: there is nothing to mark.</source>
            <translation>
                <numerusform>%n blank answer is not among them: there is nothing to mark.</numerusform>
                <numerusform>%n blank answers are not among them: there is nothing to mark.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>%n answers to mark</source>
            <translation>
                <numerusform>%n answer to mark</numerusform>
                <numerusform>%n answers to mark</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_pad_page.py" />
            <source>All %n answers are marked</source>
            <translation>
                <numerusform>The answer is marked</numerusform>
                <numerusform>All %n answers are marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, drawn by chance, as they were written.</source>
            <translation>
                <numerusform>It holds %n answer, drawn by chance, as it was written.</numerusform>
                <numerusform>It holds %n answers, drawn by chance, as they were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all with words in them, as they were written.</source>
            <translation>
                <numerusform>It holds %n answer, with words in it, as it was written.</numerusform>
                <numerusform>It holds %n answers, all with words in them, as they were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>It holds %n answers, all of them, as they were written.</source>
            <translation>
                <numerusform>It holds %n answer, as it was written.</numerusform>
                <numerusform>It holds %n answers, all of them, as they were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>%n blank answers are left out: there is nothing to mark in them.</source>
            <translation>
                <numerusform>%n blank answer is left out: there is nothing to mark in it.</numerusform>
                <numerusform>%n blank answers are left out: there is nothing to mark in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_page.py" />
            <source>Save a file with %n answers…</source>
            <translation>
                <numerusform>Save a file with %n answer…</numerusform>
                <numerusform>Save a file with %n answers…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>All %n disagreements are settled.</source>
            <translation>
                <numerusform>The disagreement is settled.</numerusform>
                <numerusform>All %n disagreements are settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>Settle {left} of %n disagreements</source>
            <translation>
                <numerusform>Settle {left} of %n disagreement</numerusform>
                <numerusform>Settle {left} of %n disagreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{same} of %n alike.</source>
            <translation>
                <numerusform>{same} of %n alike.</numerusform>
                <numerusform>{same} of %n alike.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n that you had not decided yourself are not compared.</source>
            <translation>
                <numerusform>%n that you had not decided yourself is not compared.</numerusform>
                <numerusform>%n that you had not decided yourself are not compared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>{marker} marked {marked} of %n answers.</source>
            <translation>
                <numerusform>{marker} marked {marked} of %n answer.</numerusform>
                <numerusform>{marker} marked {marked} of %n answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n blank answers were not in the file.</source>
            <translation>
                <numerusform>%n blank answer was not in the file.</numerusform>
                <numerusform>%n blank answers were not in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/second_marker_result.py" />
            <source>%n more were not in the file, or are not marked.</source>
            <translation>
                <numerusform>%n more was not in the file, or is not marked.</numerusform>
                <numerusform>%n more were not in the file, or are not marked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/set_keeping.py" />
            <source>“{name}” is installed. It has %n questions.</source>
            <translation>
                <numerusform>“{name}” is installed. It has %n question.</numerusform>
                <numerusform>“{name}” is installed. It has %n questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>%n answers differed</source>
            <translation>
                <numerusform>%n answer differed</numerusform>
                <numerusform>%n answers differed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Spot check of %n answers</source>
            <translation>
                <numerusform>Spot check of %n answer</numerusform>
                <numerusform>Spot check of %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Decide as you marked: %n answers</source>
            <translation>
                <numerusform>Decide as you marked: %n answer</numerusform>
                <numerusform>Decide as you marked: %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Accept the other %n proposals</source>
            <translation>
                <numerusform>Accept the other proposal</numerusform>
                <numerusform>Accept the other %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>Look at the other %n answers</source>
            <translation>
                <numerusform>Look at the other %n answer</numerusform>
                <numerusform>Look at the other %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are accepted.</source>
            <translation>
                <numerusform>The other %n proposal is accepted.</numerusform>
                <numerusform>The other %n proposals are accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals nobody has looked at.</source>
            <translation>
                <numerusform>The other proposal nobody has looked at.</numerusform>
                <numerusform>The other %n proposals nobody has looked at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_finding.py" />
            <source>The other %n proposals are better looked at by you, or marked by groups. Drawing again until a sample holds would show nothing.</source>
            <translation>
                <numerusform>The other proposal is better looked at by you. Drawing again until a sample holds would show nothing.</numerusform>
                <numerusform>The other %n proposals are better looked at by you, or marked by groups. Drawing again until a sample holds would show nothing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_setup.py" />
            <source>Start with %n answers</source>
            <translation>
                <numerusform>Start with %n answer</numerusform>
                <numerusform>Start with %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>If no more than %n differ,</source>
            <translation>
                <numerusform>If no more than %n differs,</numerusform>
                <numerusform>If no more than %n differ,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>You mark %n answers.</source>
            <translation>
                <numerusform>You mark %n answer.</numerusform>
                <numerusform>You mark %n answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>There are only %n proposals here: too few to show this with a sample. Look at all of them.</source>
            <translation>
                <numerusform>There is only %n proposal here: too few to show this with a sample. Look at it.</numerusform>
                <numerusform>There are only %n proposals here: too few to show this with a sample. Look at all of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/spot_check_words.py" />
            <source>It speaks for the %n questions together; one question alone may differ more.</source>
            <translation>
                <numerusform>It speaks for %n question.</numerusform>
                <numerusform>It speaks for the %n questions together; one question alone may differ more.</numerusform>
            </translation>
        </message>
    </context>
</TS>
