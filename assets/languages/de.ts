<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>How much to accept: the arrows move the handle from stop to stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>You look: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_curve.py" />
            <source>Accepted: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accept what it is sure of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>What is accepted counts as it was proposed. What you have decided yourself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>At most so many would differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Looking at the answers…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accept %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>One action, which can be undone (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>All questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n answers are accepted.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Below the curve, from left to right:</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n decided</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n with a flag, always yours</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n from the least sure to the surest</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Line: how many differed when it was tested. Grey: how many could, 95 % sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Nothing can be promised here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk} nothing can be accepted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Accept {some} of %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>No question set says how often its proposals for these answers were right. Mark them by groups, or one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>On answers like those it was tested on at most {risk} would differ from you, 95 % sure.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>In this class at most %n of them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Each question is promised for by the {tested} answers it was tested on.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Tested on %n answers to this question.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>None of the answers is sure enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>The question set was tested on too few answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>When the question set was tested, its proposals differed too often.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>At {risk}: {some} of {all}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer to this question needs you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>There are no answers to this question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing is decided yet. Press a level’s key, or Enter to accept what is proposed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Search answers, names and ids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scored so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Go to the next question that needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Score the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Scoring {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing here needs you any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Next: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>Nothing needs you any more. You can export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>No answer holds these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/answer_pane.py" />
            <source>The answers are being scored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Open the &amp;sample class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Install a question set…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Add late or corrected answers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the s&amp;tart page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Accept and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Next answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Previous answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Next &amp;question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Previous q&amp;uestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Those that &amp;need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;All answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Decided answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer &amp;larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer s&amp;maller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Answer in &amp;usual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Where your &amp;data is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>&amp;About Offline Grader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Back to the list of answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/commands.py" />
            <source>Score with the key {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Back to the start page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Every action is on this computer’s disk at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Undo “{action}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Redo “{action}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Nothing to redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/desk_bar.py" />
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>Reading “{file}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>A large file takes a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/file_reading.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – differ in: {words}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – other order</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <location filename="../../grader_app/ui/words.py" />
            <source>no proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>{decided} of {total} decided</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>%n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>in the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>not</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Set {points} for %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Groups of answers: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Answers that say the same are being gathered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>There is no answer with words in it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n groups</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words and meaning</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Give {points} {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>{action} (key {key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Not in this group. Enter goes to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks {reached} of {total} answers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks %n answers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks this answer alone. Space takes it out of its group, or puts it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/groups_view.py" />
            <location filename="../../grader_app/ui/marking.py" />
            <source>Accept {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Open a spreadsheet of answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Question sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Install a question set</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/main_window.py" />
            <source>“{name}” is installed. It has %n questions.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Delete “{title}” and what you decided in it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Your spreadsheet and the copies you exported stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>“{title}” cannot be deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>It may be open in another window. Close that one and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Late or corrected answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/main_window.py" />
            <source>Spreadsheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Set {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/marking.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/menus.py" />
            <source>&amp;Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set “{name}” that proposed these scores is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>All you decided is here. Answers without a proposal can be marked by you as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>What is scored is kept. “Score the rest” goes on with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Scoring was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>The question set of this class is not installed, so no answers can be added to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/open_class.py" />
            <source>Install it on the start page first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/page_frame.py" />
            <source>Back to the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>talks to the marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>off topic?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>copies the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>very long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>gave up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it talks to whoever marks it, instead of only answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>few of its words are known from answers to this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is mostly the question, copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it is so long that its end was not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>nothing was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>it only says “I don’t know”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>there is no proposal for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call between {lower} and {higher}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>close call: {first}, {second} and {third} are all possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>&lt;{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>&gt;{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>No proposal yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>{points} of {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Decided by you: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Mark in your sheet: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Blank, so {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Accepted as proposed: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>Proposed: {worth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../grader_app/ui/words.py" />
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
