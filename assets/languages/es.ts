<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ui</name>
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
            <source>no proposal</source>
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
