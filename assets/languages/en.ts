<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>Accept %n answers</source>
            <translation type="unfinished">
                <numerusform>Accept %n answer</numerusform>
                <numerusform>Accept %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n answers are accepted.</source>
            <translation type="unfinished">
                <numerusform>%n answer are accepted.</numerusform>
                <numerusform>%n answers are accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n decided</source>
            <translation type="unfinished">
                <numerusform>%n decided</numerusform>
                <numerusform>%n decided</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n with a flag, always yours</source>
            <translation type="unfinished">
                <numerusform>%n with a flag, always yours</numerusform>
                <numerusform>%n with a flag, always yours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_page.py" />
            <source>%n from the least sure to the surest</source>
            <translation type="unfinished">
                <numerusform>%n from the least sure to the surest</numerusform>
                <numerusform>%n from the least sure to the surest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Accept {some} of %n answers</source>
            <translation type="unfinished">
                <numerusform>Accept {some} of %n answer</numerusform>
                <numerusform>Accept {some} of %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>In this class at most %n of them.</source>
            <translation type="unfinished">
                <numerusform>In this class at most %n of them.</numerusform>
                <numerusform>In this class at most %n of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Tested on %n answers to this question.</source>
            <translation type="unfinished">
                <numerusform>Tested on %n answer to this question.</numerusform>
                <numerusform>Tested on %n answers to this question.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/accept_words.py" />
            <source>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</source>
            <translation type="unfinished">
                <numerusform>Pooled: tested on {tested} answers to %n question together. It is promised for all of them together; one question alone may differ more.</numerusform>
                <numerusform>Pooled: tested on {tested} answers to %n questions together. It is promised for all of them together; one question alone may differ more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – differ in: {words}</source>
            <translation type="unfinished">
                <numerusform>Also alike: %n answer “{text}” – differ in: {words}</numerusform>
                <numerusform>Also alike: %n answers “{text}” – differ in: {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>Also alike: %n answers “{text}” – other order</source>
            <translation type="unfinished">
                <numerusform>Also alike: %n answer “{text}” – other order</numerusform>
                <numerusform>Also alike: %n answers “{text}” – other order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_model.py" />
            <source>%n answers</source>
            <translation type="unfinished">
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>Set {points} for %n answers</source>
            <translation type="unfinished">
                <numerusform>Set {points} for %n answer</numerusform>
                <numerusform>Set {points} for %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n groups</source>
            <translation type="unfinished">
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words and meaning</source>
            <translation type="unfinished">
                <numerusform>%n answer in {groups}, by their words and meaning</numerusform>
                <numerusform>%n answers in {groups}, by their words and meaning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>%n answers in {groups}, by their words</source>
            <translation type="unfinished">
                <numerusform>%n answer in {groups}, by their words</numerusform>
                <numerusform>%n answers in {groups}, by their words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/groups_view.py" />
            <source>A key marks %n answers</source>
            <translation type="unfinished">
                <numerusform>A key marks %n answer</numerusform>
                <numerusform>A key marks %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../grader_app/ui/main_window.py" />
            <source>“{name}” is installed. It has %n questions.</source>
            <translation type="unfinished">
                <numerusform>“{name}” is installed. It has %n question.</numerusform>
                <numerusform>“{name}” is installed. It has %n questions.</numerusform>
            </translation>
        </message>
    </context>
</TS>
