<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>archive</name>
    <message id="archive.wrong_passphrase">
        <source>This passphrase does not open the archive.</source>
        <translation>该口令无法打开档案库。</translation>
    </message>
    <message id="archive.empty_passphrase">
        <source>Please enter a passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message id="archive.exists">
        <source>There is already an archive in this folder.</source>
        <translation>该文件夹中已有档案库。</translation>
    </message>
    <message id="archive.not_an_archive">
        <source>There is no archive in this folder.</source>
        <translation>该文件夹中没有档案库。</translation>
    </message>
    <message id="archive.locked">
        <source>The archive is in use by another window of the program. Close it there first.</source>
        <translation>档案库正被本程序的另一窗口使用，请先关闭该窗口。</translation>
    </message>
    <message id="archive.newer">
        <source>A newer version of the program made this archive. Please update the program.</source>
        <translation>该档案库由更新版本的程序创建，请更新程序。</translation>
    </message>
    <message id="archive.unreadable">
        <source>The archive's files cannot be read. Check that the disk is there and may be read.</source>
        <translation>档案库文件无法读取。请检查磁盘是否连接且可读取。</translation>
    </message>
    <message id="unlock.file_in_the_way">
        <source>A file lies where the archive's folder is to be made: {path}. Nothing was changed. Move or rename that file, then create the archive here.</source>
        <translation>档案库文件夹的位置上有一个文件：{path}。未作任何更改。请移走该文件或将其重命名，然后在此创建档案库。</translation>
    </message>
    <message id="archive.not_writable">
        <source>The archive's folder cannot be written. Choose another or check its permissions.</source>
        <translation>档案库文件夹无法写入。请选择其他文件夹，或检查其权限。</translation>
    </message>
    <message id="archive.cannot_write">
        <source>The archive cannot be read or written at the moment. Check that the disk is there and has free space.</source>
        <translation>档案库目前无法读写。请检查磁盘是否连接且有剩余空间。</translation>
    </message>
    <message id="archive.no_room">
        <source>Not enough free space: {needed_mb} MB are needed, {free_mb} MB are free. Empty the bin or move files to another disk. What is recorded already is safe.</source>
        <translation>可用空间不足：需要 {needed_mb} MB，剩余 {free_mb} MB。请清空回收站或将文件移到其他磁盘。已录制的内容是安全的。</translation>
    </message>
    <message id="archive.damaged_header">
        <source>The archive's key file is damaged. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>档案库的密钥文件已损坏。请先将该文件夹原样复制到其他磁盘，再用备份修复档案库（或：palsygrader archive verify --repair-from 文件夹）。</translation>
    </message>
    <message id="archive.lost_header">
        <source>This folder holds an archive without its key file. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>此文件夹中的档案库缺少密钥文件。请先将该文件夹原样复制到其他磁盘，再用备份修复档案库（或：palsygrader archive verify --repair-from 文件夹）。</translation>
    </message>
    <message id="archive.damaged">
        <source>The archive's database is damaged or missing. Copy the folder as it is to another disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).</source>
        <translation>档案库的数据库已损坏或丢失。请先将该文件夹原样复制到其他磁盘，再用备份修复档案库（或：palsygrader archive verify --repair-from 文件夹）。</translation>
    </message>
    <message id="archive.key_memory">
        <source>Not enough free memory to check the passphrase ({memory_mib} MB are needed).</source>
        <translation>可用内存不足，无法验证口令（需要{memory_mib} MB）。</translation>
    </message>
    <message id="archive.closed">
        <source>The archive is locked. Enter the passphrase to go on.</source>
        <translation>档案库已锁定。请输入口令继续。</translation>
    </message>
    <message id="archive.no_patient">
        <source>This patient is not in the archive.</source>
        <translation>档案库中没有该患者。</translation>
    </message>
    <message id="archive.patient_exists">
        <source>This patient is already in the archive.</source>
        <translation>档案库中已有该患者。</translation>
    </message>
    <message id="archive.patient_deleted">
        <source>This patient was deleted for good and is not taken in again under the same identifier.</source>
        <translation>该患者已被永久删除，不再以同一标识录入。</translation>
    </message>
    <message id="archive.patient_in_use">
        <source>A visit of this patient is being recorded. Finish it first. Nothing was deleted.</source>
        <translation>正在录制该患者的检查。请先结束。未删除任何内容。</translation>
    </message>
    <message id="archive.not_confirmed">
        <source>What was typed is neither the record number nor the name. Nothing was deleted.</source>
        <translation>输入的内容既不是病历号也不是姓名。未删除任何内容。</translation>
    </message>
    <message id="archive.may_not_delete">
        <source>Only an administrator may delete a patient. Nothing was deleted.</source>
        <translation>只有管理员可以删除患者。未删除任何内容。</translation>
    </message>
    <message id="archive.consent_kept">
        <source>Answers about consent that are on record stay on record. Open the patient again.</source>
        <translation>已记录的知情同意答复不会删除。请重新打开该患者。</translation>
    </message>
    <message id="archive.no_examination">
        <source>This visit is not in the archive.</source>
        <translation>档案库中没有该检查。</translation>
    </message>
    <message id="archive.signed">
        <source>This visit is signed and does not change.</source>
        <translation>该检查已签名，不能更改。</translation>
    </message>
    <message id="archive.not_signed">
        <source>This visit is not signed; write into its notes instead.</source>
        <translation>该检查尚未签名，请改写入备注。</translation>
    </message>
    <message id="archive.read_blind">
        <source>This person has read the visit as a second reader and cannot sign it as the first. Another person has to. The visit is as it was.</source>
        <translation>此人已作为复评者评定本次检查，不能再以第一评定者签名。请由另一人签名。检查保持原样。</translation>
    </message>
    <message id="archive.own_reading">
        <source>This reader has graded the visit already and cannot read it a second time.</source>
        <translation>该评定者已对此检查分级，不能再作复评。</translation>
    </message>
    <message id="archive.reading_kept">
        <source>This second reading is finished and does not change.</source>
        <translation>该复评已完成，不能更改。</translation>
    </message>
    <message id="archive.no_media">
        <source>This recording is not in the archive.</source>
        <translation>档案库中没有该录像。</translation>
    </message>
    <message id="archive.recording_open">
        <source>This recording is not finished yet.</source>
        <translation>该录像尚未完成。</translation>
    </message>
    <message id="archive.media_truncated">
        <source>This recording is damaged: its end is missing.</source>
        <translation>该录像已损坏：末尾缺失。</translation>
    </message>
    <message id="archive.media_damaged">
        <source>This recording is damaged and cannot be shown.</source>
        <translation>该录像已损坏，无法显示。</translation>
    </message>
    <message id="archive.audit_broken">
        <source>The record of actions was changed from outside at line {line}.</source>
        <translation>操作记录第{line}行被外部改动。</translation>
    </message>
    <message id="archive.audit_cut">
        <source>The record of actions was cut off from outside after line {last}: {missing} missing. Or the database was put back to an earlier state.</source>
        <translation>操作记录在第 {last} 行之后被从外部截断：缺少 {missing} 行；或者数据库被恢复到较早的状态。</translation>
    </message>
    <message id="archive.audit_rewritten">
        <source>The record of actions up to line {line} is not the one that was written: it was replaced from outside.</source>
        <translation>截至第 {line} 行的操作记录不是原先写入的内容：已被从外部替换。</translation>
    </message>
    <message id="archive.audit_unguarded">
        <source>The file that guards the end of the record of actions (audit.end) was removed or changed, or the archive was restored from a backup. The end is guarded anew from now on; that is noted in the record.</source>
        <translation>保护操作记录末尾的文件 (audit.end) 被删除或更改，或者档案是从备份恢复的。从现在起末尾重新受到保护；此事已记入记录。</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message id="audit.title">
        <source>Record of actions</source>
        <translation>操作记录</translation>
    </message>
    <message id="audit.card">
        <source>Who did what and when: logins, views, changes, prints, exports, backups. Nothing can be changed or removed unseen.</source>
        <translation>谁在何时做了什么：登录、查看、更改、打印、导出、备份。任何改动或删除都会被发现。</translation>
    </message>
    <message id="audit.show">
        <source>Show the record</source>
        <translation>查看记录</translation>
    </message>
    <message id="audit.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="audit.state.checking">
        <source>Checking that nothing was changed …</source>
        <translation>正在检查记录是否被改动……</translation>
    </message>
    <message id="audit.state.not_checked">
        <source>Whether the record is whole could not be checked. {why}</source>
        <translation>无法检查记录是否完整。{why}</translation>
    </message>
    <message id="audit.state.whole">
        <source>The record is whole: all {count} entries are as they were written.</source>
        <translation>记录完整：全部 {count} 条都与写入时一致。</translation>
    </message>
    <message id="audit.state.altered">
        <source>Entry {line} was altered after it was written. The entries before it are as they were written.</source>
        <translation>第 {line} 条在写入后被改动。之前的各条与写入时一致。</translation>
    </message>
    <message id="audit.state.removed">
        <source>Entries were removed: {other} missing from number {line} on. The entries before are as they were written.</source>
        <translation>有记录被删除：从第 {line} 号起缺少 {other} 条。之前的各条与写入时一致。</translation>
    </message>
    <message id="audit.state.reordered">
        <source>Entries were put into another order: entry {line} stands in the place of number {other}.</source>
        <translation>记录的顺序被改变：第 {line} 条现在位于第 {other} 号的位置。</translation>
    </message>
    <message id="audit.state.cut">
        <source>The end of the record was cut off after entry {line}: {other} missing. Or the database was put back to an earlier state.</source>
        <translation>记录在第 {line} 条之后被截断：缺少 {other} 条；或者数据库被恢复到较早的状态。</translation>
    </message>
    <message id="audit.state.rewritten">
        <source>The record was written anew from outside: up to entry {line} it is not the one that was kept.</source>
        <translation>记录被从外部重写：截至第 {line} 条，已不是原来保存的记录。</translation>
    </message>
    <message id="audit.state.unguarded">
        <source>The file that guards the end of the record (audit.end) is missing or was changed. Whether entries are missing at the end cannot be told.</source>
        <translation>保护记录末尾的文件 (audit.end) 缺失或被更改。无法判断末尾是否缺少记录。</translation>
    </message>
    <message id="audit.go_there">
        <source>Show the place</source>
        <translation>显示该处</translation>
    </message>
    <message id="audit.again">
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message id="audit.filter.who">
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message id="audit.filter.everybody">
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message id="audit.filter.nobody">
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message id="audit.filter.action">
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message id="audit.filter.every_action">
        <source>every action</source>
        <translation>所有操作</translation>
    </message>
    <message id="audit.filter.patient">
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message id="audit.filter.patient.hint">
        <source>number or name</source>
        <translation>编号或姓名</translation>
    </message>
    <message id="audit.filter.from">
        <source>From</source>
        <translation>从</translation>
    </message>
    <message id="audit.filter.until">
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message id="audit.filter.day.hint">
        <source>12 May 2026</source>
        <translation>2026年5月12日</translation>
    </message>
    <message id="audit.filter.clear">
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message id="audit.column.number">
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message id="audit.column.at">
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message id="audit.column.who">
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message id="audit.column.what">
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message id="audit.column.whom">
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message id="audit.table">
        <source>Entries of the record, the newest first</source>
        <translation>操作记录，最新的在前</translation>
    </message>
    <message id="audit.loading">
        <source>…</source>
        <translation>…</translation>
    </message>
    <message id="audit.count">
        <source>{count} entries</source>
        <translation>{count} 条</translation>
    </message>
    <message id="audit.count_of">
        <source>{count} of {total} entries</source>
        <translation>{count} 条，共 {total} 条</translation>
    </message>
    <message id="audit.empty">
        <source>No entries</source>
        <translation>没有记录</translation>
    </message>
    <message id="audit.none_found">
        <source>No entry fits</source>
        <translation>没有符合的记录</translation>
    </message>
    <message id="audit.none_found_hint">
        <source>Change or clear what is asked for above.</source>
        <translation>请更改或清除上面的条件。</translation>
    </message>
    <message id="audit.failed">
        <source>The record could not be read. {why}</source>
        <translation>无法读取记录。{why}</translation>
    </message>
    <message id="audit.entry">
        <source>Entry {number}, {moment}. {who}: {what}. Identifier: {subject}. Seal: {seal}</source>
        <translation>第 {number} 条，{moment}。{who}：{what}。标识：{subject}。封印：{seal}</translation>
    </message>
    <message id="audit.no_subject">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="audit.whom.patient">
        <source>no. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message id="audit.whom.deleted_patient">
        <source>deleted patient</source>
        <translation>已删除的患者</translation>
    </message>
    <message id="audit.whom.gone">
        <source>not in the archive any more</source>
        <translation>已不在档案库中</translation>
    </message>
    <message id="audit.whom.user">
        <source>user: {name}</source>
        <translation>用户：{name}</translation>
    </message>
    <message id="audit.export_csv">
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message id="audit.export_json">
        <source>Save as JSON</source>
        <translation>保存为 JSON</translation>
    </message>
    <message id="audit.export_tip">
        <source>Saves the entries that are shown, the newest last</source>
        <translation>保存所显示的记录，最新的在最后</translation>
    </message>
    <message id="audit.export_name">
        <source>record-of-actions</source>
        <translation>操作记录</translation>
    </message>
    <message id="audit.exporting">
        <source>Saving: {percent} %</source>
        <translation>正在保存：{percent} %</translation>
    </message>
    <message id="audit.exported">
        <source>Saved: {count} entries in {file}</source>
        <translation>已保存：{count} 条，文件 {file}</translation>
    </message>
    <message id="audit.not_exported">
        <source>The entries could not be saved. {why}</source>
        <translation>无法保存记录。{why}</translation>
    </message>
    <message id="audit.export_cancelled">
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。没有保存任何内容。</translation>
    </message>
    <message id="audit.cancel">
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message id="audit.action.archive.created">
        <source>made the archive</source>
        <translation>建立档案库</translation>
    </message>
    <message id="audit.action.archive.opened">
        <source>logged in</source>
        <translation>登录</translation>
    </message>
    <message id="audit.action.archive.unlocked">
        <source>unlocked</source>
        <translation>解锁</translation>
    </message>
    <message id="audit.action.archive.locked">
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message id="audit.action.archive.refused">
        <source>wrong passphrase</source>
        <translation>口令错误</translation>
    </message>
    <message id="audit.action.archive.refused.times">
        <source>wrong passphrase, {detail} times</source>
        <translation>口令错误 {detail} 次</translation>
    </message>
    <message id="audit.action.archive.recovery_key_used">
        <source>used the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message id="audit.action.archive.passphrase_changed">
        <source>changed the own passphrase</source>
        <translation>更改自己的口令</translation>
    </message>
    <message id="audit.action.archive.recovery_key_renewed">
        <source>drew a new recovery key</source>
        <translation>生成新的恢复密钥</translation>
    </message>
    <message id="audit.action.archive.recovery_key_kept">
        <source>put the recovery key away</source>
        <translation>收存恢复密钥</translation>
    </message>
    <message id="audit.action.archive.keys_renewed">
        <source>renewed the keys</source>
        <translation>更新密钥</translation>
    </message>
    <message id="audit.action.archive.move_begun">
        <source>began to take the archive to a server</source>
        <translation>开始将档案库转到服务器</translation>
    </message>
    <message id="audit.action.archive.moved_to_server">
        <source>took the archive to a server</source>
        <translation>已将档案库转到服务器</translation>
    </message>
    <message id="audit.action.archive.restored">
        <source>restored the archive from a backup</source>
        <translation>从备份恢复档案库</translation>
    </message>
    <message id="audit.action.archive.repaired">
        <source>repaired the archive from a backup</source>
        <translation>用备份修复档案库</translation>
    </message>
    <message id="audit.action.archive.retention">
        <source>removed old recordings</source>
        <translation>移除旧的录制</translation>
    </message>
    <message id="audit.action.archive.retention.of">
        <source>removed recordings older than {detail} months</source>
        <translation>移除早于 {detail} 个月的录制</translation>
    </message>
    <message id="audit.action.audit.guarded">
        <source>took the record as whole from here on</source>
        <translation>从此处起视记录为完整</translation>
    </message>
    <message id="audit.action.audit.exported">
        <source>saved the record of actions in a file</source>
        <translation>将操作记录保存为文件</translation>
    </message>
    <message id="audit.action.user.added">
        <source>added a user</source>
        <translation>添加用户</translation>
    </message>
    <message id="audit.action.user.added.of">
        <source>added a user as {detail}</source>
        <translation>添加用户，角色：{detail}</translation>
    </message>
    <message id="audit.action.user.renamed">
        <source>renamed a user</source>
        <translation>更改用户姓名</translation>
    </message>
    <message id="audit.action.user.role">
        <source>changed a role</source>
        <translation>更改角色</translation>
    </message>
    <message id="audit.action.user.role.of">
        <source>changed a role to {detail}</source>
        <translation>更改角色为{detail}</translation>
    </message>
    <message id="audit.action.user.passphrase_reset">
        <source>set a user's new passphrase</source>
        <translation>为用户设置新口令</translation>
    </message>
    <message id="audit.action.user.disabled">
        <source>disabled a user</source>
        <translation>停用用户</translation>
    </message>
    <message id="audit.action.user.removed">
        <source>removed a user</source>
        <translation>移除用户</translation>
    </message>
    <message id="audit.action.backup.made">
        <source>made a backup</source>
        <translation>备份</translation>
    </message>
    <message id="audit.action.backup.folder_chosen">
        <source>chose where backups go</source>
        <translation>选择备份位置</translation>
    </message>
    <message id="audit.action.patient.added">
        <source>added a patient</source>
        <translation>添加患者</translation>
    </message>
    <message id="audit.action.patient.changed">
        <source>changed a patient's record</source>
        <translation>更改患者资料</translation>
    </message>
    <message id="audit.action.patient.viewed">
        <source>looked at a patient's visits</source>
        <translation>查看患者的历次检查</translation>
    </message>
    <message id="audit.action.patient.exported">
        <source>exported visits without names</source>
        <translation>导出检查（不含姓名）</translation>
    </message>
    <message id="audit.action.patient.exported_with_identity">
        <source>exported visits with names</source>
        <translation>导出检查（含姓名）</translation>
    </message>
    <message id="audit.action.patient.deleted">
        <source>deleted a patient for good</source>
        <translation>永久删除患者</translation>
    </message>
    <message id="audit.action.consent">
        <source>noted an answer about consent</source>
        <translation>记录知情同意的答复</translation>
    </message>
    <message id="audit.action.consent.of">
        <source>noted consent: {detail}</source>
        <translation>记录知情同意：{detail}</translation>
    </message>
    <message id="audit.action.examination.viewed">
        <source>looked at a visit</source>
        <translation>查看检查</translation>
    </message>
    <message id="audit.action.examination.compared">
        <source>compared with a visit</source>
        <translation>与某次检查对比</translation>
    </message>
    <message id="audit.action.examination.saved">
        <source>saved a visit</source>
        <translation>保存检查</translation>
    </message>
    <message id="audit.action.examination.signed">
        <source>signed a visit</source>
        <translation>签名检查</translation>
    </message>
    <message id="audit.action.examination.deleted">
        <source>deleted an unsigned visit</source>
        <translation>删除未签名的检查</translation>
    </message>
    <message id="audit.action.landmarks.corrected">
        <source>corrected points</source>
        <translation>校正点位</translation>
    </message>
    <message id="audit.action.landmarks.taken_back">
        <source>took corrected points back</source>
        <translation>撤回校正的点位</translation>
    </message>
    <message id="audit.action.addendum.added">
        <source>added to a signed visit</source>
        <translation>添加补充说明</translation>
    </message>
    <message id="audit.action.reading.begun">
        <source>began a second reading</source>
        <translation>开始第二次判读</translation>
    </message>
    <message id="audit.action.reading.finished">
        <source>finished a second reading</source>
        <translation>完成第二次判读</translation>
    </message>
    <message id="audit.action.recording.kept">
        <source>kept a recording</source>
        <translation>保留录制</translation>
    </message>
    <message id="audit.action.recording.discarded">
        <source>discarded a recording</source>
        <translation>丢弃录制</translation>
    </message>
    <message id="audit.action.recording.expired">
        <source>removed an old recording</source>
        <translation>移除旧的录制（单段）</translation>
    </message>
    <message id="audit.action.archive.tries_altered">
        <source>found the count of wrong passphrases changed from outside</source>
        <translation>发现错误口令计数被外部更改</translation>
    </message>
    <message id="audit.action.archive.tries_lost">
        <source>found the count of wrong passphrases missing</source>
        <translation>发现错误口令计数缺失</translation>
    </message>
    <message id="audit.action.spool.merged">
        <source>brought to the server what was done without it</source>
        <translation>将脱离服务器期间的工作并入服务器</translation>
    </message>
    <message id="audit.action.patient.taken_over">
        <source>took a patient over from another station</source>
        <translation>从其他工作站接管患者</translation>
    </message>
    <message id="audit.action.examination.kept_twice">
        <source>kept a visit twice that two stations had changed</source>
        <translation>两个工作站都更改过的检查保存为两份</translation>
    </message>
    <message id="audit.action.hospital.asked">
        <source>asked the hospital for earlier visits</source>
        <translation>向医院查询既往检查</translation>
    </message>
    <message id="audit.action.hospital.begun">
        <source>began a visit from today's list</source>
        <translation>从今日列表开始检查</translation>
    </message>
    <message id="audit.action.hospital.assigned">
        <source>assigned a visit to an order</source>
        <translation>将检查分配给申请单</translation>
    </message>
    <message id="audit.action.hospital.unassigned">
        <source>took the assignment to an order back</source>
        <translation>撤回对申请单的分配</translation>
    </message>
    <message id="audit.action.hospital.queued">
        <source>put a visit into the queue for the hospital</source>
        <translation>将检查加入发往医院的队列</translation>
    </message>
    <message id="audit.action.hospital.sent">
        <source>sent an object to the hospital</source>
        <translation>已向医院发送对象</translation>
    </message>
    <message id="audit.action.hospital.again">
        <source>had a visit sent to the hospital again</source>
        <translation>将一次检查重新发送至医院</translation>
    </message>
    <message id="audit.action.hospital.cancelled">
        <source>took what was not sent out of the queue for the hospital</source>
        <translation>从发往医院的队列中移除了尚未发送的内容</translation>
    </message>
    <message id="audit.action.hospital.sent_anew">
        <source>sent an object again that the hospital may have had</source>
        <translation>重新发送了医院可能已收到的对象</translation>
    </message>
    <message id="audit.action.hospital.stored">
        <source>had an object's storage confirmed by the hospital</source>
        <translation>医院确认已存储对象</translation>
    </message>
    <message id="audit.action.hospital.given_up">
        <source>gave up sending an object to the hospital</source>
        <translation>放弃向医院发送对象</translation>
    </message>
    <message id="audit.action.report.printed">
        <source>printed a report</source>
        <translation>打印报告</translation>
    </message>
    <message id="audit.action.report.saved">
        <source>saved a report in a file</source>
        <translation>将报告保存为文件</translation>
    </message>
    <message id="audit.action.report.copied">
        <source>copied a report</source>
        <translation>复制报告</translation>
    </message>
    <message id="audit.action.report.of">
        <source>{done}: {kind}</source>
        <translation>{done}：{kind}</translation>
    </message>
    <message id="audit.report.clinical">
        <source>clinical report</source>
        <translation>临床报告</translation>
    </message>
    <message id="audit.report.patient">
        <source>patient's copy</source>
        <translation>患者版</translation>
    </message>
    <message id="audit.report.teaching">
        <source>teaching copy</source>
        <translation>教学版</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message id="input.no_face">
        <source>no face was found.</source>
        <translation>未找到面部。</translation>
    </message>
    <message id="input.several_faces">
        <source>more than one face was found ({count}).</source>
        <translation>找到不止一张面部（{count}）。</translation>
    </message>
    <message id="input.too_few_frames">
        <source>too few pictures show the face ({count}; {least} are needed).</source>
        <translation>显示面部的图像过少（{count}；需要{least}）。</translation>
    </message>
    <message id="input.rest_missing">
        <source>a picture at rest is needed to compare it with.</source>
        <translation>需要一张静息图像用于比较。</translation>
    </message>
    <message id="model.missing">
        <source>The landmark model ({model}) is not there: install the program again.</source>
        <translation>缺少特征点模型（{model}）：请重新安装本程序。</translation>
    </message>
    <message id="input.missing_file">
        <source>{file}: there is no such file.</source>
        <translation>{file}：文件不存在。</translation>
    </message>
    <message id="input.unreadable_file">
        <source>{file}: this file may not be read; check its permissions.</source>
        <translation>{file}：无权读取该文件，请检查权限。</translation>
    </message>
    <message id="input.unusable_file">
        <source>{file}: this file cannot be used: {reason}.</source>
        <translation>{file}：无法使用该文件：{reason}。</translation>
    </message>
    <message id="input.not_a_file">
        <source>{file}: this is a folder, a pipe or a device, not a file.</source>
        <translation>{file}：这是文件夹、管道或设备，不是文件。</translation>
    </message>
    <message id="input.impossible_name">
        <source>No file or folder can have such a name</source>
        <translation>该名称不能用作文件或文件夹名</translation>
    </message>
    <message id="input.not_a_picture">
        <source>{file}: this is not a picture that can be read (JPEG, PNG, TIFF, BMP, WebP or HEIC).</source>
        <translation>{file}：不是可读取的图片（JPEG、PNG、TIFF、BMP、WebP或HEIC）。</translation>
    </message>
    <message id="input.damaged_picture">
        <source>{file}: the picture is damaged or cut off.</source>
        <translation>{file}：图片已损坏或不完整。</translation>
    </message>
    <message id="input.picture_too_large">
        <source>{file}: the picture has too many pixels to be opened safely.</source>
        <translation>{file}：图片像素过多，无法安全打开。</translation>
    </message>
    <message id="input.not_a_video">
        <source>{file}: this is not a video that can be read.</source>
        <translation>{file}：不是可读取的视频。</translation>
    </message>
    <message id="input.empty_video">
        <source>{file}: the video holds no picture.</source>
        <translation>{file}：视频中没有画面。</translation>
    </message>
    <message id="input.damaged_video">
        <source>{file}: the video is damaged.</source>
        <translation>{file}：视频已损坏。</translation>
    </message>
    <message id="input.unordered_video">
        <source>{file}: the pictures of the video are not in the order of their times.</source>
        <translation>{file}：视频画面的时间顺序错乱。</translation>
    </message>
    <message id="input.truncated_video">
        <source>{file}: the video is cut off after {seconds} s.</source>
        <translation>{file}：视频在{seconds}秒后中断。</translation>
    </message>
    <message id="capture.recording">
        <source>recording</source>
        <translation>录像</translation>
    </message>
    <message id="capture.digital_patient">
        <source>digital patient</source>
        <translation>数字患者</translation>
    </message>
    <message id="capture.camera">
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message id="capture.numbered_camera">
        <source>camera {number}</source>
        <translation>摄像头{number}</translation>
    </message>
    <message id="capture.another_camera">
        <source>The camera chosen in the settings is not plugged in; {name} is used.</source>
        <translation>设置中选定的摄像头未连接，现使用{name}。</translation>
    </message>
    <message id="capture.stand_in">
        <source>The camera did not start in the usual way; {name} is used.</source>
        <translation>摄像头未能正常启动，现使用{name}。</translation>
    </message>
    <message id="capture.no_camera">
        <source>There is no camera. Plug one in.</source>
        <translation>没有摄像头，请连接。</translation>
    </message>
    <message id="capture.no_multimedia">
        <source>The camera needs a system library that is missing: {library}.</source>
        <translation>缺少摄像头所需的系统库：{library}。</translation>
    </message>
    <message id="capture.no_application">
        <source>Cameras cannot be listed before the program has started its window system.</source>
        <translation>程序的窗口系统启动前，无法列出摄像头。</translation>
    </message>
    <message id="capture.camera_failed">
        <source>{name}: the camera stopped. Is another program using it?</source>
        <translation>{name}：摄像头已停止。是否被其他程序占用？</translation>
    </message>
    <message id="capture.bad_frame">
        <source>The camera sent a picture that cannot be read.</source>
        <translation>摄像头传来的画面无法读取。</translation>
    </message>
    <message id="capture.stalled">
        <source>The camera has sent no picture for {seconds} s.</source>
        <translation>摄像头已有{seconds}秒没有传来画面。</translation>
    </message>
    <message id="capture.closed">
        <source>The camera is switched off.</source>
        <translation>摄像头已关闭。</translation>
    </message>
    <message id="capture.unplugged">
        <source>{name}: the camera was unplugged.</source>
        <translation>{name}：摄像头已断开。</translation>
    </message>
    <message id="capture.frozen">
        <source>The camera picture has been frozen for {seconds} s.</source>
        <translation>摄像头画面已静止{seconds}秒。</translation>
    </message>
    <message id="capture.black">
        <source>The camera picture is black. Is the camera covered?</source>
        <translation>摄像头画面全黑。镜头是否被遮住？</translation>
    </message>
    <message id="capture.size_changed">
        <source>The camera changed its picture size to {width_px} x {height_px}.</source>
        <translation>摄像头画面尺寸变为{width_px} x {height_px}。</translation>
    </message>
    <message id="capture.ended">
        <source>The video has ended.</source>
        <translation>视频已播放完毕。</translation>
    </message>
    <message id="capture.unreadable_folder">
        <source>{folder}: this folder cannot be read: {reason}.</source>
        <translation>{folder}：无法读取该文件夹：{reason}。</translation>
    </message>
    <message id="capture.no_photographs">
        <source>{folder}: there is no photograph in this folder.</source>
        <translation>{folder}：该文件夹中没有照片。</translation>
    </message>
    <message id="capture.no_digital_patient">
        <source>The clips of the digital patient are missing; install the program again.</source>
        <translation>缺少数字患者的视频片段，请重新安装程序。</translation>
    </message>
    <message id="capture.gate.good">
        <source>The picture is good</source>
        <translation>画面良好</translation>
    </message>
    <message id="capture.gate.no_face">
        <source>Please look into the camera</source>
        <translation>请看镜头</translation>
    </message>
    <message id="capture.gate.several_faces">
        <source>Only the patient's face may be in view</source>
        <translation>画面中只能有患者一人的面部</translation>
    </message>
    <message id="capture.gate.too_far">
        <source>Come a little closer</source>
        <translation>请靠近一点</translation>
    </message>
    <message id="capture.gate.too_near">
        <source>Move back a little</source>
        <translation>请后退一点</translation>
    </message>
    <message id="capture.gate.off_centre">
        <source>Move to the middle of the picture</source>
        <translation>请移到画面中央</translation>
    </message>
    <message id="capture.gate.off_centre.left">
        <source>Move a little to your right</source>
        <translation>请向您的右边移一点</translation>
    </message>
    <message id="capture.gate.off_centre.right">
        <source>Move a little to your left</source>
        <translation>请向您的左边移一点</translation>
    </message>
    <message id="capture.gate.off_centre.up">
        <source>Sit a little lower, or raise the camera</source>
        <translation>请坐低一点，或调高摄像头</translation>
    </message>
    <message id="capture.gate.off_centre.down">
        <source>Sit a little higher, or lower the camera</source>
        <translation>请坐高一点，或调低摄像头</translation>
    </message>
    <message id="capture.gate.turned">
        <source>Look straight into the camera</source>
        <translation>请正对镜头</translation>
    </message>
    <message id="capture.gate.turned.left">
        <source>Turn a little to your right</source>
        <translation>请把脸向您的右边转一点</translation>
    </message>
    <message id="capture.gate.turned.right">
        <source>Turn a little to your left</source>
        <translation>请把脸向您的左边转一点</translation>
    </message>
    <message id="capture.gate.tilted">
        <source>Hold your head upright</source>
        <translation>请把头摆正</translation>
    </message>
    <message id="capture.gate.tilted.left">
        <source>Tilt your head a little to your right</source>
        <translation>请把头稍向您的右边偏</translation>
    </message>
    <message id="capture.gate.tilted.right">
        <source>Tilt your head a little to your left</source>
        <translation>请把头稍向您的左边偏</translation>
    </message>
    <message id="capture.gate.nodded">
        <source>Hold your head level</source>
        <translation>请把头放平</translation>
    </message>
    <message id="capture.gate.nodded.up">
        <source>Lower your chin a little</source>
        <translation>请稍微低头</translation>
    </message>
    <message id="capture.gate.nodded.down">
        <source>Lift your chin a little</source>
        <translation>请稍微抬头</translation>
    </message>
    <message id="capture.gate.too_dark">
        <source>More light on the face, please</source>
        <translation>请增加面部光线</translation>
    </message>
    <message id="capture.gate.too_bright">
        <source>Less light on the face, please</source>
        <translation>请减少面部光线</translation>
    </message>
    <message id="capture.gate.uneven_light">
        <source>The same light on both sides, please</source>
        <translation>请让两侧光线一致</translation>
    </message>
    <message id="capture.gate.uneven_light.left">
        <source>More light on the patient's left side, please</source>
        <translation>请增加患者左侧的光线</translation>
    </message>
    <message id="capture.gate.uneven_light.right">
        <source>More light on the patient's right side, please</source>
        <translation>请增加患者右侧的光线</translation>
    </message>
    <message id="capture.gate.blurred">
        <source>Hold still; if it stays blurred, wipe the camera lens</source>
        <translation>请保持不动；如仍模糊，请擦拭镜头</translation>
    </message>
    <message id="capture.gate.covered">
        <source>Please uncover your face</source>
        <translation>请露出面部</translation>
    </message>
    <message id="capture.gate.covered.region">
        <source>Please uncover your {region}</source>
        <translation>请露出{region}</translation>
    </message>
    <message id="capture.your.left">
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message id="capture.your.right">
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message id="capture.detail.turned">
        <source>Head turned {amount}° to the {direction} (at most {limit}°)</source>
        <translation>头部向{direction}转动{amount}°（最多{limit}°）</translation>
    </message>
    <message id="capture.detail.tilted">
        <source>Head tilted {amount}° to the {direction} (at most {limit}°)</source>
        <translation>头部向{direction}倾斜{amount}°（最多{limit}°）</translation>
    </message>
    <message id="capture.detail.nodded">
        <source>Head bent {direction} {amount}° (at most {limit}°)</source>
        <translation>头部向{direction}偏{amount}°（最多{limit}°）</translation>
    </message>
    <message id="capture.detail.too_dark">
        <source>Too dark: {amount} % of full brightness (at least {limit} %)</source>
        <translation>过暗：为最大亮度的{amount}%（至少{limit}%）</translation>
    </message>
    <message id="capture.detail.too_bright">
        <source>Too bright: {amount} % of full brightness (at most {limit} %)</source>
        <translation>过亮：为最大亮度的{amount}%（最多{limit}%）</translation>
    </message>
    <message id="capture.detail.uneven_light">
        <source>Light uneven: {direction} side {amount} times darker (at most {limit})</source>
        <translation>光线不均：{direction}较暗，相差{amount}倍（最多{limit}倍）</translation>
    </message>
    <message id="capture.detail.covered.region">
        <source>Covered: {region}</source>
        <translation>被遮挡：{region}</translation>
    </message>
    <message id="capture.direction.left">
        <source>patient's left</source>
        <translation>患者左侧</translation>
    </message>
    <message id="capture.direction.right">
        <source>patient's right</source>
        <translation>患者右侧</translation>
    </message>
    <message id="capture.direction.up">
        <source>up</source>
        <translation>上</translation>
    </message>
    <message id="capture.direction.down">
        <source>down</source>
        <translation>下</translation>
    </message>
    <message id="capture.not_tolerable">
        <source>Nothing is recorded unless exactly one face is in view.</source>
        <translation>画面中必须恰好有一张脸才能录制。</translation>
    </message>
    <message id="protocol.illegal">
        <source>That is not possible now.</source>
        <translation>现在不能进行此操作。</translation>
    </message>
    <message id="protocol.rest_needed">
        <source>The face at rest is needed first: everything is measured from it.</source>
        <translation>请先录制静息面部：所有测量均以此为基准。</translation>
    </message>
    <message id="protocol.no_more_attempts">
        <source>There are {most} attempts already; keep one of them.</source>
        <translation>已录制{most}次，请从中保留一次。</translation>
    </message>
    <message id="protocol.no_such_attempt">
        <source>There is no such attempt to keep.</source>
        <translation>没有这一次录制可供保留。</translation>
    </message>
    <message id="protocol.not_in_examination">
        <source>This expression is not part of the examination; add it first.</source>
        <translation>本次检查不含该表情，请先添加。</translation>
    </message>
    <message id="protocol.already_in_examination">
        <source>This expression is already part of the examination.</source>
        <translation>本次检查已包含该表情。</translation>
    </message>
    <message id="protocol.nothing_chosen">
        <source>No expression is chosen.</source>
        <translation>未选择表情。</translation>
    </message>
    <message id="recorder.failed">
        <source>The recording could not be written ({kind}).</source>
        <translation>录像无法写入（{kind}）。</translation>
    </message>
    <message id="recorder.empty">
        <source>The camera sent no picture during the recording.</source>
        <translation>录制期间摄像头没有传来画面。</translation>
    </message>
    <message id="recorder.stuck">
        <source>The recording was not written within {seconds} s.</source>
        <translation>录像在{seconds}秒内未能写入。</translation>
    </message>
    <message id="recorder.wrong_size">
        <source>A picture of {width_px} x {height_px} does not fit into the recording.</source>
        <translation>尺寸为{width_px} x {height_px}的画面与录像不符。</translation>
    </message>
</context>
<context>
    <name>clinic</name>
    <message id="rail_page.clinic">
        <source>Clinic</source>
        <translation>科室</translation>
    </message>
    <message id="rail_page.clinic.tip">
        <source>Grades and recovery of all patients; export (Ctrl+3)</source>
        <translation>全部患者的分级与恢复情况；导出（Ctrl+3）</translation>
    </message>
    <message id="clinic.title">
        <source>Clinic</source>
        <translation>科室</translation>
    </message>
    <message id="clinic.counted">
        <source>Patients: {patients}. Visits: {visits}, {signed} signed, {unfinished} unfinished.</source>
        <translation>患者：{patients}位。检查：{visits}次，已签名{signed}次，未完成{unfinished}次。</translation>
    </message>
    <message id="clinic.empty">
        <source>No visits yet</source>
        <translation>尚无检查</translation>
    </message>
    <message id="clinic.lost_hint">
        <source>The grades of all patients appear here when the server is back.</source>
        <translation>服务器恢复后，所有患者的分级将显示在此处。</translation>
    </message>
    <message id="clinic.empty_hint">
        <source>The grades of all patients and their recovery appear here after the first visit.</source>
        <translation>首次检查后，此处显示全部患者的分级和恢复情况。</translation>
    </message>
    <message id="clinic.grades">
        <source>Grades at the latest visit</source>
        <translation>最近一次检查的分级</translation>
    </message>
    <message id="clinic.grades.hint">
        <source>Patients per grade that stands: the clinician's, else the program's. The sum stands last.</source>
        <translation>各级患者数：按医师分级，无则按程序分级。最后为合计。</translation>
    </message>
    <message id="clinic.grades.branch">
        <source>{branch}: {counts}.</source>
        <translation>{branch}：{counts}。</translation>
    </message>
    <message id="clinic.grade.count">
        <source>{grade}: {count}</source>
        <translation>{grade}：{count}</translation>
    </message>
    <message id="clinic.grade.none.short">
        <source>no grade</source>
        <translation>无分级</translation>
    </message>
    <message id="clinic.complete">
        <source>All branches graded at {whole} of {graded} visits ({percent} %).</source>
        <translation>{graded}次检查中有{whole}次全部分支均已分级（{percent}%）。</translation>
    </message>
    <message id="clinic.complete.none">
        <source>No visit is graded yet.</source>
        <translation>尚无已分级的检查。</translation>
    </message>
    <message id="clinic.complete.reasons">
        <source>Branches without a grade: {reasons}.</source>
        <translation>无分级的分支：{reasons}。</translation>
    </message>
    <message id="clinic.complete.reason">
        <source>{why} ({count})</source>
        <translation>{why}（{count}）</translation>
    </message>
    <message id="clinic.recovery">
        <source>Recovery since the onset</source>
        <translation>发病后的恢复</translation>
    </message>
    <message id="clinic.recovery.name">
        <source>Recovery since the onset, {branch}</source>
        <translation>发病后的恢复，{branch}</translation>
    </message>
    <message id="clinic.recovery.hint">
        <source>Function of the weak side in percent of the healthy one, by the program. A thin line is a patient whose onset is on record; the thick line is the median of all within its months.</source>
        <translation>患侧功能占健侧的百分比，程序值。细线为一位有发病日期记录的患者；粗线为该月段内全部患者的中位数。</translation>
    </message>
    <message id="clinic.recovery.axis">
        <source>months since the onset</source>
        <translation>发病后月数</translation>
    </message>
    <message id="clinic.recovery.median">
        <source>months {first} to {last}: {percent} % ({count} patients)</source>
        <translation>第{first}至{last}月：{percent}%（{count}位患者）</translation>
    </message>
    <message id="clinic.recovery.medians">
        <source>Median: {medians}.</source>
        <translation>中位数：{medians}。</translation>
    </message>
    <message id="clinic.recovery.too_few">
        <source>No median yet: it takes three patients with a known onset, seen in the same months.</source>
        <translation>尚无中位数：需要三位发病日期已知且在相同月段检查的患者。</translation>
    </message>
    <message id="clinic.percent">
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message id="day.title">
        <source>Reports of a day</source>
        <translation>当日报告</translation>
    </message>
    <message id="day.day">
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message id="day.counted">
        <source>Finished visits: {visits}, {signed} signed</source>
        <translation>已完成的检查：{visits}次，已签名{signed}次</translation>
    </message>
    <message id="day.print">
        <source>Print all …</source>
        <translation>全部打印…</translation>
    </message>
    <message id="day.save">
        <source>Save all as PDF …</source>
        <translation>全部另存为PDF…</translation>
    </message>
    <message id="day.preview">
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message id="day.preview.tip">
        <source>Look at all reports as they will be printed</source>
        <translation>按打印效果查看所有报告</translation>
    </message>
    <message id="day.preview.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="day.preview.number">
        <source>Report {number} of {total}</source>
        <translation>第 {number}/{total} 份报告</translation>
    </message>
    <message id="day.preview.before">
        <source>Before</source>
        <translation>上一份</translation>
    </message>
    <message id="day.preview.next">
        <source>Next</source>
        <translation>下一份</translation>
    </message>
    <message id="day.not_agreed">
        <source>Without a teaching copy, since they have not agreed to teaching: {count}.</source>
        <translation>因未同意用于教学而不制作教学副本：{count}。</translation>
    </message>
    <message id="day.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="day.making">
        <source>Making the reports</source>
        <translation>正在生成报告</translation>
    </message>
    <message id="day.progress">
        <source>{done} of {total} reports</source>
        <translation>已生成{done}份报告，共{total}份</translation>
    </message>
    <message id="day.printed">
        <source>Sent to the printer: reports {reports}, pages {pages}.</source>
        <translation>已发送到打印机：{reports}份报告，共{pages}页。</translation>
    </message>
    <message id="day.saved">
        <source>Saved: reports {reports}, to {folder}.</source>
        <translation>已保存{reports}份报告到{folder}。</translation>
    </message>
    <message id="day.cancelled">
        <source>Cancelled. Nothing was printed or saved.</source>
        <translation>已取消。未打印或保存任何内容。</translation>
    </message>
    <message id="day.failed">
        <source>Not all reports were made: {why}.</source>
        <translation>部分报告未能生成：{why}。</translation>
    </message>
    <message id="day.file">
        <source>palsygrader-{kind}-{day}-{number}</source>
        <translation>palsygrader-{kind}-{day}-{number}</translation>
    </message>
    <message id="export.title">
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message id="export.text">
        <source>Visits, grades, scales and measurements as tables for statistics, landmarks, and on demand pictures, in one ZIP file, with a dictionary of the columns and a text about what was changed. Unfinished visits are left out.</source>
        <translation>检查、分级、量表和测量值以表格形式供统计使用，附特征点，并可按需附图像，合为一个 ZIP 文件，含各列的说明和改动说明。未完成的检查不包括在内。</translation>
    </message>
    <message id="export.scope">
        <source>Visits</source>
        <translation>检查</translation>
    </message>
    <message id="export.scope.all">
        <source>of all patients</source>
        <translation>全部患者</translation>
    </message>
    <message id="export.scope.patient">
        <source>of {name}</source>
        <translation>{name}</translation>
    </message>
    <message id="export.signed_only">
        <source>signed ones only</source>
        <translation>仅已签名的</translation>
    </message>
    <message id="export.content">
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message id="export.plain">
        <source>without names</source>
        <translation>不含姓名</translation>
    </message>
    <message id="export.named">
        <source>with names and dates</source>
        <translation>含姓名和日期</translation>
    </message>
    <message id="export.plain.hint">
        <source>A patient is a code that only this archive can make, days are moved into the past by a secret number of days for each patient, intervals stay, ages end at 89, clinicians are numbered.</source>
        <translation>患者以只有本档案库能生成的代码表示；日期按每位患者的保密天数移到过去，间隔不变，年龄至 89 岁为止，医师以编号表示。</translation>
    </message>
    <message id="export.named.hint">
        <source>The file will hold names and dates, not encrypted: keep it as safe as the archive.</source>
        <translation>该文件含未加密的姓名和日期：请像档案库一样妥善保管。</translation>
    </message>
    <message id="export.kind">
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message id="export.kind.xlsx">
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel工作簿（.xlsx）</translation>
    </message>
    <message id="export.kind.csv">
        <source>CSV files (.csv)</source>
        <translation>CSV 文件 (.csv)</translation>
    </message>
    <message id="export.kind.json">
        <source>JSON (.json)</source>
        <translation>JSON（.json）</translation>
    </message>
    <message id="export.files">
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message id="export.file_name">
        <source>palsygrader-export</source>
        <translation>palsygrader-export</translation>
    </message>
    <message id="export.start">
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message id="export.start.tip">
        <source>Choose a file and write everything into it</source>
        <translation>选择文件并写入全部内容</translation>
    </message>
    <message id="export.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="export.running">
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message id="export.progress">
        <source>{done} of {total} visits</source>
        <translation>已导出{done}次检查，共{total}次</translation>
    </message>
    <message id="export.nobody_agreed">
        <source>Nothing to export: none of the chosen patients agreed to research. Consent is noted in the patient's record (E).</source>
        <translation>没有可导出的内容：所选患者均未同意用于研究。同意情况记录在患者档案中（E）。</translation>
    </message>
    <message id="export.done">
        <source>Exported: visits {visits}, patients {patients}, to {file}.</source>
        <translation>已导出：{visits}次检查，{patients}位患者，到{file}。</translation>
    </message>
    <message id="export.nothing">
        <source>Nothing to export: no visit fits the choice. {file} holds the headings only.</source>
        <translation>没有可导出的内容：没有符合所选条件的检查。{file}仅含表头。</translation>
    </message>
    <message id="export.cancelled">
        <source>Cancelled. No file was written.</source>
        <translation>已取消。未写入文件。</translation>
    </message>
    <message id="export.failed">
        <source>The export was not written: {why}. Nothing in the archive changed, and nothing half-written was left behind.</source>
        <translation>未写入导出文件：{why}。档案库没有任何改动，也没有留下写了一半的文件。</translation>
    </message>
</context>
<context>
    <name>clinical</name>
    <message id="error.unexpected">
        <source>Something unexpected went wrong ({kind}). Nothing was lost; details are in the log.</source>
        <translation>发生意外错误（{kind}）。数据没有丢失，详情见日志。</translation>
    </message>
    <message id="side.left">
        <source>patient's left</source>
        <translation>患者左侧</translation>
    </message>
    <message id="side.right">
        <source>patient's right</source>
        <translation>患者右侧</translation>
    </message>
    <message id="side.left.short">
        <source>L</source>
        <translation>L</translation>
    </message>
    <message id="side.right.short">
        <source>R</source>
        <translation>R</translation>
    </message>
    <message id="affected_side.left">
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message id="affected_side.right">
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message id="affected_side.none">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="affected_side.both">
        <source>both sides</source>
        <translation>双侧</translation>
    </message>
    <message id="affected_side.unknown">
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message id="affected_side.too_few">
        <source>cannot be told: {count} of {all} regions examined</source>
        <translation>无法判断，{all}个区域中已检查{count}个</translation>
    </message>
    <message id="branch.temporal">
        <source>temporal</source>
        <translation>颞支</translation>
    </message>
    <message id="branch.zygomatic">
        <source>zygomatic</source>
        <translation>颧支</translation>
    </message>
    <message id="branch.buccal">
        <source>buccal</source>
        <translation>颊支</translation>
    </message>
    <message id="branch.marginal_mandibular">
        <source>marginal mandibular</source>
        <translation>下颌缘支</translation>
    </message>
    <message id="branch.temporal.region">
        <source>forehead and brow</source>
        <translation>额部和眉部</translation>
    </message>
    <message id="branch.zygomatic.region">
        <source>eye</source>
        <translation>眼部</translation>
    </message>
    <message id="branch.buccal.region">
        <source>midface and mouth</source>
        <translation>面中部和口部</translation>
    </message>
    <message id="branch.marginal_mandibular.region">
        <source>lower lip and chin</source>
        <translation>下唇和下巴</translation>
    </message>
    <message id="region.brow">
        <source>brow</source>
        <translation>眉部</translation>
    </message>
    <message id="region.eye">
        <source>eye</source>
        <translation>眼部</translation>
    </message>
    <message id="region.midface">
        <source>midface</source>
        <translation>面中部</translation>
    </message>
    <message id="region.mouth">
        <source>mouth</source>
        <translation>口部</translation>
    </message>
    <message id="region.chin">
        <source>chin</source>
        <translation>下巴</translation>
    </message>
    <message id="expression.rest">
        <source>at rest</source>
        <translation>静息</translation>
    </message>
    <message id="expression.brow_raise">
        <source>brow raise</source>
        <translation>抬眉</translation>
    </message>
    <message id="expression.gentle_closure">
        <source>gentle eye closure</source>
        <translation>轻闭眼</translation>
    </message>
    <message id="expression.tight_closure">
        <source>tight eye closure</source>
        <translation>用力闭眼</translation>
    </message>
    <message id="expression.closed_smile">
        <source>closed smile</source>
        <translation>闭唇微笑</translation>
    </message>
    <message id="expression.open_smile">
        <source>open smile</source>
        <translation>露齿微笑</translation>
    </message>
    <message id="expression.snarl">
        <source>snarl</source>
        <translation>耸鼻</translation>
    </message>
    <message id="expression.pucker">
        <source>pucker</source>
        <translation>噘嘴</translation>
    </message>
    <message id="expression.lower_teeth">
        <source>lower teeth</source>
        <translation>露下齿</translation>
    </message>
    <message id="expression.frown">
        <source>frown</source>
        <translation>皱眉</translation>
    </message>
    <message id="expression.cheek_puff">
        <source>cheek puff</source>
        <translation>鼓腮</translation>
    </message>
    <message id="expression.platysma">
        <source>neck tensing</source>
        <translation>绷紧颈部</translation>
    </message>
    <message id="expression.blink">
        <source>blink</source>
        <translation>眨眼</translation>
    </message>
    <message id="expression.rest.short">
        <source>rest</source>
        <translation>静息</translation>
    </message>
    <message id="expression.brow_raise.short">
        <source>brow</source>
        <translation>抬眉</translation>
    </message>
    <message id="expression.gentle_closure.short">
        <source>gentle</source>
        <translation>轻闭眼</translation>
    </message>
    <message id="expression.tight_closure.short">
        <source>tight</source>
        <translation>紧闭眼</translation>
    </message>
    <message id="expression.closed_smile.short">
        <source>smile</source>
        <translation>微笑</translation>
    </message>
    <message id="expression.open_smile.short">
        <source>open smile</source>
        <translation>露齿笑</translation>
    </message>
    <message id="expression.snarl.short">
        <source>snarl</source>
        <translation>耸鼻</translation>
    </message>
    <message id="expression.pucker.short">
        <source>pucker</source>
        <translation>噘嘴</translation>
    </message>
    <message id="expression.lower_teeth.short">
        <source>lower teeth</source>
        <translation>露下齿</translation>
    </message>
    <message id="expression.frown.short">
        <source>frown</source>
        <translation>皱眉</translation>
    </message>
    <message id="expression.cheek_puff.short">
        <source>puff</source>
        <translation>鼓腮</translation>
    </message>
    <message id="expression.platysma.short">
        <source>neck</source>
        <translation>绷颈</translation>
    </message>
    <message id="expression.blink.short">
        <source>blink</source>
        <translation>眨眼</translation>
    </message>
    <message id="expression.rest.instruction">
        <source>Look straight ahead, face at rest</source>
        <translation>请看正前方，面部放松</translation>
    </message>
    <message id="expression.brow_raise.instruction">
        <source>Raise your eyebrows as high as you can</source>
        <translation>请尽量抬高眉毛</translation>
    </message>
    <message id="expression.gentle_closure.instruction">
        <source>Close your eyes gently</source>
        <translation>请轻轻闭上眼睛</translation>
    </message>
    <message id="expression.tight_closure.instruction">
        <source>Close your eyes as tightly as you can</source>
        <translation>请用力闭紧眼睛</translation>
    </message>
    <message id="expression.closed_smile.instruction">
        <source>Smile with your lips closed</source>
        <translation>请闭着嘴微笑</translation>
    </message>
    <message id="expression.open_smile.instruction">
        <source>Smile widely and show your teeth</source>
        <translation>请尽量咧嘴笑，露出牙齿</translation>
    </message>
    <message id="expression.snarl.instruction">
        <source>Wrinkle your nose and lift your upper lip</source>
        <translation>请皱起鼻子，抬起上唇</translation>
    </message>
    <message id="expression.pucker.instruction">
        <source>Pucker your lips as if to kiss</source>
        <translation>请噘起嘴，像亲吻一样</translation>
    </message>
    <message id="expression.lower_teeth.instruction">
        <source>Show your lower teeth</source>
        <translation>请露出下排牙齿</translation>
    </message>
    <message id="expression.frown.instruction">
        <source>Draw your eyebrows together</source>
        <translation>请皱眉，把眉毛向中间靠拢</translation>
    </message>
    <message id="expression.cheek_puff.instruction">
        <source>Puff out your cheeks</source>
        <translation>请鼓起两腮</translation>
    </message>
    <message id="expression.platysma.instruction">
        <source>Tense the front of your neck</source>
        <translation>请绷紧脖子前面</translation>
    </message>
    <message id="expression.blink.instruction">
        <source>Blink a few times as you normally do</source>
        <translation>请像平时一样眨几下眼</translation>
    </message>
    <message id="expression.rest.spoken">
        <source>Look straight ahead, and relax your face.</source>
        <translation>请看正前方，面部放松。</translation>
    </message>
    <message id="expression.brow_raise.spoken">
        <source>Raise your eyebrows as high as you can.</source>
        <translation>请尽量抬高眉毛。</translation>
    </message>
    <message id="expression.gentle_closure.spoken">
        <source>Close your eyes gently.</source>
        <translation>请轻轻闭上眼睛。</translation>
    </message>
    <message id="expression.tight_closure.spoken">
        <source>Close your eyes as tightly as you can.</source>
        <translation>请用力闭紧眼睛。</translation>
    </message>
    <message id="expression.closed_smile.spoken">
        <source>Smile, with your lips closed.</source>
        <translation>请闭着嘴，微笑。</translation>
    </message>
    <message id="expression.open_smile.spoken">
        <source>Smile widely, and show your teeth.</source>
        <translation>请尽量咧嘴笑，露出牙齿。</translation>
    </message>
    <message id="expression.snarl.spoken">
        <source>Wrinkle your nose, and lift your upper lip.</source>
        <translation>请皱起鼻子，抬起上唇。</translation>
    </message>
    <message id="expression.pucker.spoken">
        <source>Pucker your lips, as if to kiss.</source>
        <translation>请噘起嘴，像亲吻一样。</translation>
    </message>
    <message id="expression.lower_teeth.spoken">
        <source>Show your lower teeth.</source>
        <translation>请露出下排牙齿。</translation>
    </message>
    <message id="expression.frown.spoken">
        <source>Draw your eyebrows together.</source>
        <translation>请皱眉，把眉毛向中间靠拢。</translation>
    </message>
    <message id="expression.cheek_puff.spoken">
        <source>Puff out your cheeks.</source>
        <translation>请鼓起两腮。</translation>
    </message>
    <message id="expression.platysma.spoken">
        <source>Tense the front of your neck.</source>
        <translation>请绷紧脖子前面。</translation>
    </message>
    <message id="expression.blink.spoken">
        <source>Blink a few times, as you normally do.</source>
        <translation>请像平时一样，眨几下眼。</translation>
    </message>
    <message id="speech.now">
        <source>Now, and hold.</source>
        <translation>现在开始，请保持。</translation>
    </message>
    <message id="speech.relax">
        <source>And relax.</source>
        <translation>好，请放松。</translation>
    </message>
    <message id="skip_reason.patient_cannot">
        <source>patient cannot</source>
        <translation>患者无法完成</translation>
    </message>
    <message id="skip_reason.not_wanted">
        <source>not wanted</source>
        <translation>不需要</translation>
    </message>
    <message id="unit.mm">
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message id="unit.eye_distance_percent">
        <source>% of eye distance</source>
        <translation>%眼距</translation>
    </message>
    <message id="unit.deg">
        <source>°</source>
        <translation>°</translation>
    </message>
    <message id="unit.ms">
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message id="unit.percent">
        <source>%</source>
        <translation>%</translation>
    </message>
    <message id="quantity.brow_height">
        <source>brow height</source>
        <translation>眉高度</translation>
    </message>
    <message id="quantity.palpebral_aperture">
        <source>palpebral aperture</source>
        <translation>睑裂高度</translation>
    </message>
    <message id="quantity.oral_commissure_height">
        <source>oral commissure height</source>
        <translation>口角高度</translation>
    </message>
    <message id="quantity.brow_elevation">
        <source>brow elevation</source>
        <translation>抬眉幅度</translation>
    </message>
    <message id="quantity.lid_closure">
        <source>lid closure</source>
        <translation>眼睑闭合度</translation>
    </message>
    <message id="quantity.oral_commissure_excursion">
        <source>oral commissure excursion</source>
        <translation>口角移动度</translation>
    </message>
    <message id="quantity.upper_lip_elevation">
        <source>upper lip elevation</source>
        <translation>上唇上提</translation>
    </message>
    <message id="quantity.alar_elevation">
        <source>alar elevation</source>
        <translation>鼻翼上提</translation>
    </message>
    <message id="quantity.lip_corner_advance">
        <source>lip corner advance</source>
        <translation>口角前移</translation>
    </message>
    <message id="quantity.lower_lip_depression">
        <source>lower lip depression</source>
        <translation>下唇下降</translation>
    </message>
    <message id="quantity.ocular_synkinesis">
        <source>eye narrowing while the mouth moves</source>
        <translation>口部运动时睑裂变窄</translation>
    </message>
    <message id="quantity.oral_synkinesis">
        <source>mouth corner movement while brow or eye moves</source>
        <translation>眉部或眼部运动时口角移动</translation>
    </message>
    <message id="quantity.brow_height.short">
        <source>brow height</source>
        <translation>眉高度</translation>
    </message>
    <message id="quantity.palpebral_aperture.short">
        <source>eye opening</source>
        <translation>睑裂高度</translation>
    </message>
    <message id="quantity.oral_commissure_height.short">
        <source>mouth corner height</source>
        <translation>口角高度</translation>
    </message>
    <message id="quantity.brow_elevation.short">
        <source>brow lift</source>
        <translation>抬眉幅度</translation>
    </message>
    <message id="quantity.lid_closure.short">
        <source>lid closure</source>
        <translation>眼睑闭合度</translation>
    </message>
    <message id="quantity.oral_commissure_excursion.short">
        <source>mouth corner excursion</source>
        <translation>口角移动度</translation>
    </message>
    <message id="quantity.upper_lip_elevation.short">
        <source>upper lip lift</source>
        <translation>上唇上提</translation>
    </message>
    <message id="quantity.alar_elevation.short">
        <source>alar lift</source>
        <translation>鼻翼上提</translation>
    </message>
    <message id="quantity.lip_corner_advance.short">
        <source>mouth corner advance</source>
        <translation>口角前移</translation>
    </message>
    <message id="quantity.lower_lip_depression.short">
        <source>lower lip drop</source>
        <translation>下唇下降</translation>
    </message>
    <message id="quantity.ocular_synkinesis.short">
        <source>eye, mouth moving</source>
        <translation>口动时的眼部</translation>
    </message>
    <message id="quantity.oral_synkinesis.short">
        <source>mouth, brow or eye moving</source>
        <translation>眉眼动时的口角</translation>
    </message>
    <message id="quantity.onset_latency.short">
        <source>onset</source>
        <translation>起始</translation>
    </message>
    <message id="quantity.time_to_peak.short">
        <source>time to peak</source>
        <translation>达峰时间</translation>
    </message>
    <message id="quantity.hold_time.short">
        <source>hold time</source>
        <translation>保持时间</translation>
    </message>
    <message id="unit.mm.short">
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message id="unit.eye_distance_percent.short">
        <source>% eye dist.</source>
        <translation>%眼距</translation>
    </message>
    <message id="unit.deg.short">
        <source>°</source>
        <translation>°</translation>
    </message>
    <message id="unit.ms.short">
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message id="unit.percent.short">
        <source>%</source>
        <translation>%</translation>
    </message>
    <message id="quantity.onset_latency">
        <source>onset latency</source>
        <translation>起始潜伏期</translation>
    </message>
    <message id="quantity.time_to_peak">
        <source>time to peak</source>
        <translation>达峰时间</translation>
    </message>
    <message id="quantity.hold_time">
        <source>hold time</source>
        <translation>保持时间</translation>
    </message>
    <message id="severity.1">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="severity.2">
        <source>slight weakness</source>
        <translation>轻度减弱</translation>
    </message>
    <message id="severity.3">
        <source>moderate weakness</source>
        <translation>中度减弱</translation>
    </message>
    <message id="severity.4">
        <source>moderately severe weakness</source>
        <translation>中重度减弱</translation>
    </message>
    <message id="severity.5">
        <source>severe weakness</source>
        <translation>重度减弱</translation>
    </message>
    <message id="severity.6">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="severity.not_told_from">
        <source>not distinguishable from grade {grade}</source>
        <translation>与{grade}级无法区分</translation>
    </message>
    <message id="withheld_reason.expression_missing">
        <source>the expression that tests it was not recorded</source>
        <translation>未录制检查该支所需的表情</translation>
    </message>
    <message id="withheld_reason.rest_missing">
        <source>there is no picture at rest to compare with</source>
        <translation>没有可供对照的静息画面</translation>
    </message>
    <message id="withheld_reason.poor_effort">
        <source>the healthy side hardly moved</source>
        <translation>健侧几乎未动</translation>
    </message>
    <message id="withheld_reason.poor_quality">
        <source>what was recorded is not good enough</source>
        <translation>录制质量不足</translation>
    </message>
    <message id="withheld_reason.turned">
        <source>the head was turned, which foreshortens one side</source>
        <translation>头部转动，使一侧面部显得缩短</translation>
    </message>
    <message id="withheld_reason.covered">
        <source>something covers the part of the face that moves</source>
        <translation>运动部位被遮挡</translation>
    </message>
    <message id="withheld_reason.unsure">
        <source>what was recorded tells too little: the interval would be too wide</source>
        <translation>录制内容的信息不足，区间会过宽</translation>
    </message>
    <message id="withheld_reason.side_unknown">
        <source>the affected side could not be told</source>
        <translation>无法判断患侧</translation>
    </message>
    <message id="withheld_reason.both_sides">
        <source>both sides are weak, so neither can be the measure of the other</source>
        <translation>双侧均减弱，不能互为对照</translation>
    </message>
    <message id="withheld_reason.not_measurable">
        <source>it cannot be measured from pictures; the clinician sets it</source>
        <translation>无法由图像测量，由医师设定</translation>
    </message>
    <message id="quality_issue.no_face">
        <source>no face in view</source>
        <translation>画面中没有面部</translation>
    </message>
    <message id="quality_issue.several_faces">
        <source>more than one face in view</source>
        <translation>画面中不止一张脸</translation>
    </message>
    <message id="quality_issue.too_far">
        <source>face too far away</source>
        <translation>面部过远</translation>
    </message>
    <message id="quality_issue.too_near">
        <source>face too near</source>
        <translation>面部过近</translation>
    </message>
    <message id="quality_issue.off_centre">
        <source>face off centre</source>
        <translation>面部偏离中央</translation>
    </message>
    <message id="quality_issue.turned">
        <source>head turned</source>
        <translation>头部转动</translation>
    </message>
    <message id="quality_issue.tilted">
        <source>head tilted</source>
        <translation>头部侧倾</translation>
    </message>
    <message id="quality_issue.nodded">
        <source>head bent up or down</source>
        <translation>头部俯仰</translation>
    </message>
    <message id="quality_issue.too_dark">
        <source>too dark</source>
        <translation>过暗</translation>
    </message>
    <message id="quality_issue.too_bright">
        <source>too bright</source>
        <translation>过亮</translation>
    </message>
    <message id="quality_issue.uneven_light">
        <source>light uneven from side to side</source>
        <translation>两侧光线不均</translation>
    </message>
    <message id="quality_issue.blurred">
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message id="quality_issue.covered">
        <source>part of the face covered</source>
        <translation>面部部分被遮挡</translation>
    </message>
    <message id="sex.female">
        <source>female</source>
        <translation>女</translation>
    </message>
    <message id="sex.male">
        <source>male</source>
        <translation>男</translation>
    </message>
    <message id="sex.other">
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message id="sex.unknown">
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message id="scale.house_brackmann">
        <source>House-Brackmann</source>
        <translation>House-Brackmann</translation>
    </message>
    <message id="scale.sunnybrook">
        <source>Sunnybrook</source>
        <translation>Sunnybrook</translation>
    </message>
    <message id="scale.fngs2">
        <source>FNGS 2.0</source>
        <translation>FNGS 2.0</translation>
    </message>
    <message id="scale.eface">
        <source>eFACE-style</source>
        <translation>eFACE式评分</translation>
    </message>
    <message id="scale.yanagihara">
        <source>Yanagihara</source>
        <translation>Yanagihara</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message id="report_kind.clinical">
        <source>clinical report</source>
        <translation>临床报告</translation>
    </message>
    <message id="report_kind.patient">
        <source>patient's copy</source>
        <translation>患者版</translation>
    </message>
    <message id="report_kind.teaching">
        <source>teaching copy, nobody to be recognised</source>
        <translation>教学版，不可辨认患者</translation>
    </message>
    <message id="report_kind.name">
        <source>What is printed</source>
        <translation>打印内容</translation>
    </message>
    <message id="plain.heading">
        <source>How your face moves</source>
        <translation>您的面部活动情况</translation>
    </message>
    <message id="plain.last_visit">
        <source>Last visit</source>
        <translation>上次检查</translation>
    </message>
    <message id="plain.side.one">
        <source>The {side} side of your face is weaker.</source>
        <translation>您{side}的面部活动较弱。</translation>
    </message>
    <message id="plain.side.none">
        <source>Both sides of your face move alike.</source>
        <translation>您两侧的面部活动相同。</translation>
    </message>
    <message id="plain.side.both">
        <source>Both sides of your face are weak.</source>
        <translation>您两侧的面部活动都较弱。</translation>
    </message>
    <message id="plain.side.unknown">
        <source>It could not be told whether one side is weaker.</source>
        <translation>这次未能判断是否有一侧较弱。</translation>
    </message>
    <message id="plain.how">
        <source>At this visit you made the same movements with both sides of your face, and they were compared.</source>
        <translation>这次检查中，您用两侧面部做了相同的动作，我们对两侧进行了比较。</translation>
    </message>
    <message id="plain.grade.I">
        <source>Moves as the other side does.</source>
        <translation>活动与另一侧相同。</translation>
    </message>
    <message id="plain.grade.II">
        <source>A little weaker than the other side.</source>
        <translation>比另一侧稍弱。</translation>
    </message>
    <message id="plain.grade.III">
        <source>Clearly weaker than the other side.</source>
        <translation>明显比另一侧弱。</translation>
    </message>
    <message id="plain.grade.IV">
        <source>Much weaker than the other side.</source>
        <translation>比另一侧弱很多。</translation>
    </message>
    <message id="plain.grade.V">
        <source>Moves only a very little.</source>
        <translation>只能活动一点点。</translation>
    </message>
    <message id="plain.grade.VI">
        <source>Does not move at present.</source>
        <translation>目前还不能活动。</translation>
    </message>
    <message id="plain.grade.none">
        <source>Could not be told at this visit.</source>
        <translation>这次检查未能判断。</translation>
    </message>
    <message id="plain.grade.both">
        <source>Cannot be compared, since both sides are weak.</source>
        <translation>两侧都较弱，无法比较。</translation>
    </message>
    <message id="plain.percent">
        <source>About {percent} percent of the other side's movement.</source>
        <translation>活动约为另一侧的{percent}%。</translation>
    </message>
    <message id="plain.change.better">
        <source>Better than at the last visit.</source>
        <translation>比上次检查好。</translation>
    </message>
    <message id="plain.change.worse">
        <source>Weaker than at the last visit.</source>
        <translation>比上次检查弱。</translation>
    </message>
    <message id="plain.change.same">
        <source>No sure change since the last visit.</source>
        <translation>与上次检查相比没有确定的变化。</translation>
    </message>
    <message id="plain.left">
        <source>left</source>
        <translation>左</translation>
    </message>
    <message id="plain.right">
        <source>right</source>
        <translation>右</translation>
    </message>
    <message id="plain.eye">
        <source>Your {side} eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or painful, or if you see less.</source>
        <translation>您的{side}眼可能闭不紧。请向医生询问如何保护眼睛。如果眼睛发红、疼痛或看不清，请尽快就医。</translation>
    </message>
    <message id="plain.eye_unsided">
        <source>An eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or painful, or if you see less.</source>
        <translation>您的眼睛可能闭不紧。请向医生询问如何保护眼睛。如果眼睛发红、疼痛或看不清，请尽快就医。</translation>
    </message>
    <message id="plain.agreed">
        <source>What we agreed</source>
        <translation>我们的约定</translation>
    </message>
    <message id="plain.draft">
        <source>Not yet signed by your doctor.</source>
        <translation>尚未经医生签名。</translation>
    </message>
    <message id="plain.limits">
        <source>The words and numbers come from a computer program that compares pictures of both sides. They support your doctor's judgement and do not replace it. Ask your doctor what they mean for you.</source>
        <translation>这些文字和数字来自比较两侧面部图像的电脑程序，供医生参考，不能代替医生的判断。请向医生询问它们对您意味着什么。</translation>
    </message>
    <message id="plain.text.fact">
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message id="plain.text.branch">
        <source>{part}: {words}</source>
        <translation>{part}：{words}</translation>
    </message>
    <message id="teaching.title">
        <source>Teaching case</source>
        <translation>教学病例</translation>
    </message>
    <message id="teaching.title_age">
        <source>Teaching case, {first} to {last} years</source>
        <translation>教学病例，{first}至{last}岁</translation>
    </message>
    <message id="teaching.sex">
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message id="teaching.onset">
        <source>{days} days before the visit</source>
        <translation>检查前{days}天</translation>
    </message>
    <message id="teaching.identifier">
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message id="teaching.reason">
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message id="teaching.foot">
        <source>Made with palsygrader {version} for teaching</source>
        <translation>由palsygrader {version}制作，供教学使用</translation>
    </message>
    <message id="teaching.status">
        <source>Teaching copy: name, dates, notes and photographs are left out</source>
        <translation>教学版：已略去姓名、日期、备注和照片</translation>
    </message>
    <message id="teaching.file">
        <source>palsygrader-teaching.pdf</source>
        <translation>palsygrader-teaching.pdf</translation>
    </message>
    <message id="plain.file">
        <source>palsygrader-patient-{day}.pdf</source>
        <translation>palsygrader-patient-{day}.pdf</translation>
    </message>
</context>
<context>
    <name>correction</name>
    <message id="correction.toggle">
        <source>Correct points</source>
        <translation>校正点位</translation>
    </message>
    <message id="correction.toggle.tip">
        <source>Move landmarks by hand where they do not lie on the face (C)</source>
        <translation>手动移动未落在面部上的特征点（C）</translation>
    </message>
    <message id="correction.toggle.signed">
        <source>This visit is signed: its points cannot be corrected any more.</source>
        <translation>该检查已签名：点位不能再校正。</translation>
    </message>
    <message id="correction.toggle.nothing">
        <source>Nothing was recorded of this expression.</source>
        <translation>该表情没有录制内容。</translation>
    </message>
    <message id="correction.toggle.busy">
        <source>The corrected points are being graded.</source>
        <translation>正在按校正后的点位分级。</translation>
    </message>
    <message id="correction.hint">
        <source>Drag a point, or Tab to it and use the arrow keys (Shift: larger steps).</source>
        <translation>拖动一个点，或按Tab选中后用方向键移动（Shift：步长更大）。</translation>
    </message>
    <message id="correction.chosen">
        <source>{moment} · {point}</source>
        <translation>{moment} · {point}</translation>
    </message>
    <message id="correction.moment.rest">
        <source>Rest</source>
        <translation>静息</translation>
    </message>
    <message id="correction.moment.peak">
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message id="correction.count">
        <source>{count} moved</source>
        <translation>已移动{count}个</translation>
    </message>
    <message id="correction.points_one">
        <source>1 point</source>
        <translation>1个点</translation>
    </message>
    <message id="correction.points">
        <source>{count} points</source>
        <translation>{count}个点</translation>
    </message>
    <message id="correction.undo">
        <source>Undo move</source>
        <translation>撤销移动</translation>
    </message>
    <message id="correction.undo.tip">
        <source>Take the last move back (Ctrl+Z)</source>
        <translation>撤销上一次移动（Ctrl+Z）</translation>
    </message>
    <message id="correction.redo">
        <source>Redo move</source>
        <translation>重做移动</translation>
    </message>
    <message id="correction.redo.tip">
        <source>Move again what was taken back (Ctrl+Shift+Z)</source>
        <translation>恢复已撤销的移动（Ctrl+Shift+Z）</translation>
    </message>
    <message id="correction.reset_point">
        <source>Reset point</source>
        <translation>复位该点</translation>
    </message>
    <message id="correction.reset_point.tip">
        <source>Put the chosen point back to where the program had placed it (Delete)</source>
        <translation>将所选点放回程序标定的位置（Delete）</translation>
    </message>
    <message id="correction.reset_all">
        <source>Reset all</source>
        <translation>全部复位</translation>
    </message>
    <message id="correction.reset_all.tip">
        <source>Put all points of both pictures back to where the program had placed them</source>
        <translation>将两幅图像的所有点放回程序标定的位置</translation>
    </message>
    <message id="correction.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="correction.cancel.tip">
        <source>Leave without a change (Esc)</source>
        <translation>不更改并离开（Esc）</translation>
    </message>
    <message id="correction.apply">
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message id="correction.apply.tip">
        <source>Measure and grade with these points (Enter)</source>
        <translation>按这些点测量并分级（Enter）</translation>
    </message>
    <message id="correction.apply.no_move">
        <source>Move a point first.</source>
        <translation>请先移动一个点。</translation>
    </message>
    <message id="correction.apply.no_reason">
        <source>A reason is needed.</source>
        <translation>请注明理由。</translation>
    </message>
    <message id="correction.reason">
        <source>Why the points are corrected</source>
        <translation>校正点位的理由</translation>
    </message>
    <message id="correction.reasons">
        <source>Usual reasons</source>
        <translation>常用理由</translation>
    </message>
    <message id="correction.reason.choose">
        <source>Choose a reason …</source>
        <translation>选择理由…</translation>
    </message>
    <message id="correction.reason.off_edge">
        <source>Not on the edge of lip, lid or brow</source>
        <translation>未落在唇、睑或眉的边缘</translation>
    </message>
    <message id="correction.reason.hidden">
        <source>Hidden by hair, beard or glasses</source>
        <translation>被头发、胡须或眼镜遮挡</translation>
    </message>
    <message id="correction.reason.shadow">
        <source>Misled by light or shadow</source>
        <translation>受光线或阴影误导</translation>
    </message>
    <message id="correction.reason.other_shape">
        <source>Swelling, scar or earlier surgery</source>
        <translation>肿胀、瘢痕或既往手术</translation>
    </message>
    <message id="correction.working">
        <source>Measuring and grading with the corrected points …</source>
        <translation>正在按校正后的点位测量和分级…</translation>
    </message>
    <message id="correction.applied">
        <source>Graded again with the corrected points.</source>
        <translation>已按校正后的点位重新分级。</translation>
    </message>
    <message id="correction.taken_back">
        <source>Points and grade are the program's own again.</source>
        <translation>点位和分级已恢复为程序结果。</translation>
    </message>
    <message id="correction.failed">
        <source>The points were not changed: {why}</source>
        <translation>点位未更改：{why}</translation>
    </message>
    <message id="correction.shared_rest">
        <source>All photographs share this face at rest: moving its points changes every expression.</source>
        <translation>所有照片共用这幅静息面部：移动其中的点会影响每个表情。</translation>
    </message>
    <message id="correction.unsaved">
        <source>The moved points are not applied.</source>
        <translation>移动的点尚未应用。</translation>
    </message>
    <message id="correction.unsaved.discard">
        <source>Discard the moves</source>
        <translation>放弃移动</translation>
    </message>
    <message id="correction.unsaved.stay">
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message id="correction.reason.unsaved">
        <source>A reason is written, but no point is moved.</source>
        <translation>已填写理由，但尚未移动任何点。</translation>
    </message>
    <message id="correction.reason.unsaved.discard">
        <source>Discard the reason</source>
        <translation>放弃理由</translation>
    </message>
    <message id="correction.note">
        <source>Points corrected by {clinician} on {when}: {points}. Reason: {reason}</source>
        <translation>{clinician}于{when}校正点位：{points}。理由：{reason}</translation>
    </message>
    <message id="correction.note.nobody">
        <source>somebody unnamed</source>
        <translation>未署名者</translation>
    </message>
    <message id="correction.note.shared">
        <source>Rest shared: {note}</source>
        <translation>共用静息：{note}</translation>
    </message>
    <message id="correction.take_back">
        <source>Take back</source>
        <translation>恢复原值</translation>
    </message>
    <message id="correction.take_back.tip">
        <source>Give the program's own points, measures and grades back</source>
        <translation>恢复程序原有的点位、测量值和分级</translation>
    </message>
    <message id="correction.take_back.reason">
        <source>taken back</source>
        <translation>已恢复原值</translation>
    </message>
    <message id="correction.mark">
        <source>points corrected by hand</source>
        <translation>点位已手动校正</translation>
    </message>
    <message id="correction.nameless">
        <source>Points corrected by hand: {points}</source>
        <translation>手动校正的点位：{points}</translation>
    </message>
    <message id="correction.report">
        <source>Points corrected by hand by {clinician} on {when}: {points}. Reason: {reason}</source>
        <translation>{clinician}于{when}手动校正点位：{points}。理由：{reason}</translation>
    </message>
    <message id="correction.report.shared">
        <source>Face at rest: {note}</source>
        <translation>静息面部：{note}</translation>
    </message>
    <message id="correction.point.sided">
        <source>{side} {part}</source>
        <translation>{side}{part}</translation>
    </message>
    <message id="correction.point.numbered">
        <source>{point}, point {number}</source>
        <translation>{point}，第{number}点</translation>
    </message>
    <message id="correction.part.jaw">
        <source>jaw</source>
        <translation>下颌</translation>
    </message>
    <message id="correction.part.brow">
        <source>brow</source>
        <translation>眉</translation>
    </message>
    <message id="correction.part.nose_bridge">
        <source>bridge of the nose</source>
        <translation>鼻梁</translation>
    </message>
    <message id="correction.part.nose_base">
        <source>base of the nose</source>
        <translation>鼻底</translation>
    </message>
    <message id="correction.part.outer_corner">
        <source>outer corner of the eye</source>
        <translation>外眦</translation>
    </message>
    <message id="correction.part.inner_corner">
        <source>inner corner of the eye</source>
        <translation>内眦</translation>
    </message>
    <message id="correction.part.upper_lid">
        <source>upper lid</source>
        <translation>上睑</translation>
    </message>
    <message id="correction.part.lower_lid">
        <source>lower lid</source>
        <translation>下睑</translation>
    </message>
    <message id="correction.part.mouth_corner">
        <source>corner of the mouth</source>
        <translation>口角</translation>
    </message>
    <message id="correction.part.upper_lip">
        <source>upper lip, outer edge</source>
        <translation>上唇外缘</translation>
    </message>
    <message id="correction.part.lower_lip">
        <source>lower lip, outer edge</source>
        <translation>下唇外缘</translation>
    </message>
    <message id="correction.part.inner_corner_lips">
        <source>inner corner of the lips</source>
        <translation>唇内角</translation>
    </message>
    <message id="correction.part.upper_lip_inside">
        <source>upper lip, inner edge</source>
        <translation>上唇内缘</translation>
    </message>
    <message id="correction.part.lower_lip_inside">
        <source>lower lip, inner edge</source>
        <translation>下唇内缘</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message id="deletion.begin">
        <source>Delete patient …</source>
        <translation>删除患者…</translation>
    </message>
    <message id="deletion.begin_tip">
        <source>Delete the patient with all visits, pictures and recordings for good</source>
        <translation>永久删除该患者及其所有检查、图片和录像</translation>
    </message>
    <message id="deletion.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="deletion.title">
        <source>Delete {name} for good</source>
        <translation>永久删除{name}</translation>
    </message>
    <message id="deletion.goes">
        <source>What is deleted</source>
        <translation>将删除的内容</translation>
    </message>
    <message id="deletion.stays">
        <source>What is not deleted</source>
        <translation>不会删除的内容</translation>
    </message>
    <message id="deletion.none">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="deletion.visits">
        <source>Visits</source>
        <translation>检查</translation>
    </message>
    <message id="deletion.visits.value">
        <source>{count}, of which {signed} signed ({first} to {last})</source>
        <translation>{count}次，其中{signed}次已签名（{first}至{last}）</translation>
    </message>
    <message id="deletion.visits.one_day">
        <source>{count}, of which {signed} signed ({day})</source>
        <translation>{count}次，其中{signed}次已签名（{day}）</translation>
    </message>
    <message id="deletion.recordings">
        <source>Video recordings</source>
        <translation>录像</translation>
    </message>
    <message id="deletion.recordings.value">
        <source>{count} ({megabytes} MB)</source>
        <translation>{count}个（{megabytes} MB）</translation>
    </message>
    <message id="deletion.pictures">
        <source>Pictures and measurement series</source>
        <translation>图片和测量序列</translation>
    </message>
    <message id="deletion.added">
        <source>Addenda and second readings</source>
        <translation>补充说明和复评</translation>
    </message>
    <message id="deletion.added.value">
        <source>{addenda} and {readings}</source>
        <translation>{addenda}和{readings}</translation>
    </message>
    <message id="deletion.drafts">
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message id="deletion.record">
        <source>Record</source>
        <translation>病历</translation>
    </message>
    <message id="deletion.record.value">
        <source>name, birth, diagnosis, treatments, consents, notes</source>
        <translation>姓名、出生日期、诊断、治疗、知情同意、备注</translation>
    </message>
    <message id="deletion.stays.trail">
        <source>The record of actions keeps that a patient with this identifier was deleted, when and by whom, without a name: {identifier}</source>
        <translation>操作记录保留：带有此标识的患者已被删除、删除时间和操作者，不含姓名：{identifier}</translation>
    </message>
    <message id="deletion.stays.exports">
        <source>Exports of visits to files on record: {count}, the last one on {day}. Those files are outside the archive; the program does not know where they are.</source>
        <translation>记录在案的检查导出：{count}次，最近一次在{day}。这些文件在档案库之外，程序不知道其位置。</translation>
    </message>
    <message id="deletion.stays.paper">
        <source>Reports that were printed or saved as files are not reached.</source>
        <translation>已打印或另存为文件的报告不受影响。</translation>
    </message>
    <message id="deletion.stays.backup">
        <source>Backup of {day} in {place}: can still be read with the archive's passphrase until {until}.</source>
        <translation>{place}中{day}的备份：在{until}之前仍可用档案库口令读取。</translation>
    </message>
    <message id="deletion.stays.backup_forever">
        <source>Backup of {day} in {place}: can still be read with the archive's passphrase until somebody removes it.</source>
        <translation>{place}中{day}的备份：在有人移除之前仍可用档案库口令读取。</translation>
    </message>
    <message id="deletion.stays.backups_unknown">
        <source>The program knows of no backup that holds this patient. Copies of the archive's folder that somebody made can still be read with the passphrase; remove those from before this day.</source>
        <translation>程序未发现含有该患者的备份。他人制作的档案库文件夹副本仍可用口令读取；请移除此日之前的副本。</translation>
    </message>
    <message id="deletion.stays.backups_how">
        <source>To have the patient gone from backups sooner: after the deletion choose an empty folder for the backups in the settings, back up, and then delete palsygrader-backup in the former folder.</source>
        <translation>如需更早地从备份中清除该患者：删除后，请在设置中为备份选择一个空文件夹并进行备份，然后删除原文件夹中的palsygrader-backup。</translation>
    </message>
    <message id="deletion.confirm">
        <source>Type the record number or the whole name</source>
        <translation>请输入病历号或完整姓名</translation>
    </message>
    <message id="deletion.confirm_name">
        <source>Type the whole name</source>
        <translation>请输入完整姓名</translation>
    </message>
    <message id="deletion.hint">
        <source>Signed visits are deleted too. Nobody can bring them back.</source>
        <translation>已签名的检查也会被删除，任何人都无法恢复。</translation>
    </message>
    <message id="deletion.keep">
        <source>Keep the patient</source>
        <translation>保留患者</translation>
    </message>
    <message id="deletion.delete">
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message id="deletion.running">
        <source>Deleting and overwriting. This can take some minutes in a large archive.</source>
        <translation>正在删除并覆写。档案库较大时可能需要几分钟。</translation>
    </message>
    <message id="deletion.done">
        <source>Deleted for good</source>
        <translation>已永久删除</translation>
    </message>
    <message id="deletion.done_hint">
        <source>The certificate names the patient and is not kept in the archive. Print or save it now; it cannot be made again with the name.</source>
        <translation>证明上有患者姓名，不保存在档案库中。请立即打印或保存；之后无法再生成带姓名的证明。</translation>
    </message>
    <message id="deletion.unfinished">
        <source>The patient is deleted, but not everything could be overwritten yet. That is done when the archive is next opened.</source>
        <translation>患者已删除，但尚未全部覆写。下次打开档案库时会完成。</translation>
    </message>
    <message id="deletion.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="deletion.leave">
        <source>The certificate was neither printed nor saved. It cannot be made again with the name.</source>
        <translation>证明既未打印也未保存，之后无法再生成带姓名的证明。</translation>
    </message>
    <message id="deletion.leave_anyway">
        <source>Close without it</source>
        <translation>不保存直接关闭</translation>
    </message>
    <message id="deletion.stay">
        <source>Stay</source>
        <translation>留在此页</translation>
    </message>
    <message id="deletion.save">
        <source>Save the certificate …</source>
        <translation>保存证明…</translation>
    </message>
    <message id="deletion.print">
        <source>Print the certificate …</source>
        <translation>打印证明…</translation>
    </message>
    <message id="deletion.file">
        <source>palsygrader-deletion-{day}.pdf</source>
        <translation>palsygrader-删除-{day}.pdf</translation>
    </message>
    <message id="certificate.heading">
        <source>Certificate of deletion</source>
        <translation>删除证明</translation>
    </message>
    <message id="certificate.subject">
        <source>Deletion of a patient's data</source>
        <translation>患者数据的删除</translation>
    </message>
    <message id="certificate.foot">
        <source>Made {moment} with palsygrader {version}</source>
        <translation>{moment}由palsygrader {version}生成</translation>
    </message>
    <message id="certificate.goes">
        <source>What was deleted</source>
        <translation>已删除的内容</translation>
    </message>
    <message id="certificate.who">
        <source>Who and when</source>
        <translation>对象与时间</translation>
    </message>
    <message id="certificate.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="certificate.number">
        <source>Record number</source>
        <translation>病历号</translation>
    </message>
    <message id="certificate.born">
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message id="certificate.identifier">
        <source>Identifier in the archive</source>
        <translation>档案库中的标识</translation>
    </message>
    <message id="certificate.deleted_at">
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message id="certificate.deleted_by">
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message id="certificate.not_named">
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message id="certificate.line">
        <source>Line in the record of actions</source>
        <translation>操作记录行</translation>
    </message>
    <message id="certificate.line.value">
        <source>{line}, seal {seal}</source>
        <translation>第{line}行，封印{seal}</translation>
    </message>
    <message id="certificate.method">
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message id="certificate.method.key">
        <source>Every patient has a random key of 256 bits. Video recordings and pictures are encrypted with it (AES-256-GCM). The key was removed and overwritten; without it copies of the encrypted files cannot be read either.</source>
        <translation>每位患者都有一个256位随机密钥，录像和图片用它加密（AES-256-GCM）。该密钥已移除并覆写；没有它，加密文件的副本也无法读取。</translation>
    </message>
    <message id="certificate.method.database">
        <source>Record, visits, addenda, readings and drafts were deleted from the encrypted database. Their tables were written anew, the pages that became free and the database's log were overwritten.</source>
        <translation>病历、检查、补充说明、评定和草稿已从加密数据库中删除。相关数据表已重新写入，释放的页面和数据库日志已覆写。</translation>
    </message>
    <message id="certificate.method.files">
        <source>The heads of the recordings, which hold their own keys, were overwritten and the files removed.</source>
        <translation>录像文件头含有文件自身的密钥，已被覆写，文件已移除。</translation>
    </message>
    <message id="certificate.old">
        <source>{count} of the recordings were made before patients had keys of their own: copies of those files in backups can be read with the archive's passphrase until they are removed.</source>
        <translation>其中{count}个录像是在患者拥有各自密钥之前制作的：备份中这些文件的副本在移除之前仍可用档案库口令读取。</translation>
    </message>
    <message id="certificate.unfinished">
        <source>Not everything is overwritten yet: the program finishes that when the archive is next opened. This certificate is preliminary.</source>
        <translation>尚未全部覆写：程序会在下次打开档案库时完成。本证明为临时证明。</translation>
    </message>
    <message id="certificate.remains">
        <source>What remains elsewhere</source>
        <translation>其他地方仍保留的内容</translation>
    </message>
    <message id="certificate.limits">
        <source>What cannot be promised</source>
        <translation>无法保证的内容</translation>
    </message>
    <message id="certificate.limits.disk">
        <source>Flash memory (SSD, USB sticks) and some file systems write to another place than the one that is overwritten and may keep former blocks or snapshots. What lies there is encrypted; whoever has the archive's passphrase and the means to read such blocks could find parts of the database, and in them the patient's key.</source>
        <translation>闪存（固态硬盘、U盘）和某些文件系统会写到与被覆写处不同的位置，并可能保留旧数据块或快照。那里的数据是加密的；持有档案库口令并能读取这些数据块的人，可能找到数据库的片段以及其中的患者密钥。</translation>
    </message>
    <message id="certificate.limits.copies">
        <source>Copies that somebody made of the archive together with its passphrase or recovery key, and what a computer kept of its memory on its own disk while the archive was open, are not reached.</source>
        <translation>他人连同口令或恢复密钥一起制作的档案库副本，以及档案库打开期间计算机从内存写到自身磁盘的内容，均不受影响。</translation>
    </message>
    <message id="certificate.signed">
        <source>Name, date and signature</source>
        <translation>姓名、日期和签名</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message id="review.redo">
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message id="review.redone">
        <source>The decision was made again.</source>
        <translation>已重新作出该决定。</translation>
    </message>
    <message id="keys.review.redo">
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message id="keys.review.redo.does">
        <source>decide again what was taken back</source>
        <translation>重做已撤销的决定</translation>
    </message>
    <message id="eface.graphic">
        <source>In a picture: the line in the middle is balance (100), bars to the left less, to the right more.</source>
        <translation>图示：中线为平衡（100），条形向左为较少，向右为较多。</translation>
    </message>
    <message id="eface.graphic.subscore">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="keys.worklist">
        <source>Today's list</source>
        <translation>今日列表</translation>
    </message>
    <message id="keys.worklist.find">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="keys.worklist.find.does">
        <source>find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message id="keys.worklist.read">
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message id="keys.worklist.read.does">
        <source>read the list again</source>
        <translation>重新读取列表</translation>
    </message>
    <message id="keys.worklist.choose">
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message id="keys.worklist.choose.does">
        <source>go on to the entry's button</source>
        <translation>转到条目的按钮</translation>
    </message>
    <message id="keys.worklist.begin">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="keys.worklist.begin.does">
        <source>begin the visit of the entry</source>
        <translation>开始该条目的检查</translation>
    </message>
    <message id="keys.worklist.back">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.worklist.back.does">
        <source>all patients</source>
        <translation>所有患者</translation>
    </message>
    <message id="import.folders_inside">
        <source>{folder}: the folders in it were not looked into ({count}). Add each by itself.</source>
        <translation>{folder}：其中的文件夹未被读取（{count} 个）。请逐个添加。</translation>
    </message>
    <message id="treatment.gathered.same">
        <source>{word} ×{count}</source>
        <translation>{word} ×{count}</translation>
    </message>
    <message id="treatment.gathered">
        <source>{count} treatments</source>
        <translation>{count} 项治疗</translation>
    </message>
    <message id="treatment.further">
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message id="patient.treatments.earlier">
        <source>{count} earlier; E shows all</source>
        <translation>更早的 {count} 项；按 E 查看全部</translation>
    </message>
    <message id="report.treatments.earlier">
        <source>{treatments}; and {count} earlier, listed under “{section}”</source>
        <translation>{treatments}；另有更早的 {count} 项，见“{section}”</translation>
    </message>
    <message id="report.section.treatments">
        <source>Dated treatments until this visit</source>
        <translation>截至本次检查的治疗记录</translation>
    </message>
</context>
<context>
    <name>dicom</name>
    <message id="dicom.study">
        <source>Facial palsy assessment</source>
        <translation>面瘫评估</translation>
    </message>
    <message id="dicom.series.photographs">
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message id="dicom.series.video">
        <source>Video recordings</source>
        <translation>视频记录</translation>
    </message>
    <message id="dicom.series.pdf">
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message id="dicom.series.sr">
        <source>Measurements and grades</source>
        <translation>测量值与分级</translation>
    </message>
    <message id="dicom.image">
        <source>{expression}, {moment}</source>
        <translation>{expression}，{moment}</translation>
    </message>
    <message id="dicom.no_institution">
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message id="dicom.title.pdf">
        <source>Facial palsy report</source>
        <translation>面瘫报告</translation>
    </message>
    <message id="dicom.scheme">
        <source>palsygrader: facial palsy per nerve branch</source>
        <translation>palsygrader：按神经分支的面瘫评估</translation>
    </message>
    <message id="dicom.kind.program">
        <source>answer of the program</source>
        <translation>程序的结果</translation>
    </message>
    <message id="dicom.kind.clinician">
        <source>decision of the clinician</source>
        <translation>医师的决定</translation>
    </message>
    <message id="dicom.kind.reading">
        <source>second reading</source>
        <translation>复评</translation>
    </message>
    <message id="dicom.kind.standing">
        <source>result that stands</source>
        <translation>生效结果</translation>
    </message>
    <message id="dicom.kind.measured">
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message id="dicom.kind.visit">
        <source>about the visit</source>
        <translation>关于本次检查</translation>
    </message>
    <message id="dicom.function">
        <source>function, percent of the healthy side</source>
        <translation>功能，占健侧的百分比</translation>
    </message>
    <message id="dicom.function_low">
        <source>function, lower end of the 90 % interval</source>
        <translation>功能，90 % 区间下限</translation>
    </message>
    <message id="dicom.function_high">
        <source>function, upper end of the 90 % interval</source>
        <translation>功能，90 % 区间上限</translation>
    </message>
    <message id="dicom.detectable">
        <source>smallest detectable change of function</source>
        <translation>功能的最小可检出变化</translation>
    </message>
    <message id="dicom.grade">
        <source>grade, I (normal) to VI (no movement)</source>
        <translation>分级，I（正常）至 VI（无运动）</translation>
    </message>
    <message id="dicom.side">
        <source>affected side</source>
        <translation>患侧</translation>
    </message>
    <message id="dicom.withheld">
        <source>no value, because</source>
        <translation>无数值，因为</translation>
    </message>
    <message id="dicom.evidence">
        <source>expression it rests on</source>
        <translation>所依据的表情</translation>
    </message>
    <message id="dicom.evidence.measured">
        <source>movement, percent of the healthy side, as measured</source>
        <translation>运动，占健侧的百分比，实测</translation>
    </message>
    <message id="dicom.evidence.estimated">
        <source>function estimated from it</source>
        <translation>由此估计的功能</translation>
    </message>
    <message id="dicom.evidence.weight">
        <source>share in the result</source>
        <translation>在结果中的权重</translation>
    </message>
    <message id="dicom.evidence.gain">
        <source>share of a true difference that is seen</source>
        <translation>真实差异中可见的比例</translation>
    </message>
    <message id="dicom.evidence.lowest">
        <source>nine of ten healthy faces are above</source>
        <translation>十分之九的健康面部高于此值</translation>
    </message>
    <message id="dicom.evidence.usual">
        <source>counted as full function</source>
        <translation>视为功能完全</translation>
    </message>
    <message id="dicom.loss">
        <source>points lost in a region</source>
        <translation>某一区域损失的点数</translation>
    </message>
    <message id="dicom.quantity">
        <source>movement compared</source>
        <translation>所比较的运动</translation>
    </message>
    <message id="dicom.unproposed">
        <source>item without a proposal</source>
        <translation>没有建议值的项目</translation>
    </message>
    <message id="dicom.confirm">
        <source>to be confirmed by the clinician</source>
        <translation>需由医师确认</translation>
    </message>
    <message id="dicom.reason">
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message id="dicom.whole_face">
        <source>House-Brackmann grade of the whole face</source>
        <translation>全脸 House-Brackmann 分级</translation>
    </message>
    <message id="dicom.quality">
        <source>quality problem</source>
        <translation>质量问题</translation>
    </message>
    <message id="dicom.quality.share">
        <source>share of the pictures concerned</source>
        <translation>受影响图像的比例</translation>
    </message>
    <message id="dicom.region">
        <source>region of the face</source>
        <translation>面部区域</translation>
    </message>
    <message id="dicom.region.none">
        <source>no region for more than half of the time</source>
        <translation>没有区域超过一半时间</translation>
    </message>
    <message id="dicom.patient_side">
        <source>affected side on record</source>
        <translation>病历记录的面瘫侧</translation>
    </message>
    <message id="dicom.skipped">
        <source>expression not recorded</source>
        <translation>未录制的表情</translation>
    </message>
    <message id="dicom.attempt">
        <source>attempt</source>
        <translation>尝试</translation>
    </message>
    <message id="dicom.pictures">
        <source>pictures measured</source>
        <translation>测量的图像数</translation>
    </message>
    <message id="dicom.expression">
        <source>expression</source>
        <translation>表情</translation>
    </message>
    <message id="dicom.moment">
        <source>moment</source>
        <translation>时刻</translation>
    </message>
    <message id="dicom.moment.rest">
        <source>at rest</source>
        <translation>静息</translation>
    </message>
    <message id="dicom.moment.peak">
        <source>largest movement</source>
        <translation>最大运动</translation>
    </message>
    <message id="dicom.time">
        <source>time of the picture in its recording</source>
        <translation>图像在录像中的时间</translation>
    </message>
    <message id="dicom.movement">
        <source>movement from rest</source>
        <translation>相对静息的运动</translation>
    </message>
    <message id="dicom.landmarks">
        <source>landmarks of the face</source>
        <translation>特征点</translation>
    </message>
    <message id="dicom.confidence">
        <source>confidence of the landmarks</source>
        <translation>特征点的可信度</translation>
    </message>
    <message id="dicom.iris">
        <source>visible iris diameter in pixels</source>
        <translation>可见虹膜直径（像素）</translation>
    </message>
    <message id="dicom.corrected">
        <source>landmarks corrected by hand</source>
        <translation>特征点经手动修正</translation>
    </message>
    <message id="dicom.identifier">
        <source>identifier of the visit</source>
        <translation>检查编号</translation>
    </message>
    <message id="dicom.format">
        <source>version of these contents</source>
        <translation>此内容的版本</translation>
    </message>
    <message id="dicom.begun">
        <source>begun</source>
        <translation>开始时间</translation>
    </message>
    <message id="dicom.dated">
        <source>day of the visit known</source>
        <translation>检查日期已知</translation>
    </message>
    <message id="dicom.examiner">
        <source>examiner</source>
        <translation>医师</translation>
    </message>
    <message id="dicom.camera">
        <source>recorded with</source>
        <translation>录制设备</translation>
    </message>
    <message id="dicom.notes">
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message id="dicom.addendum">
        <source>addendum</source>
        <translation>补充说明</translation>
    </message>
    <message id="dicom.asked">
        <source>expression asked for</source>
        <translation>要求的表情</translation>
    </message>
    <message id="dicom.reading">
        <source>identifier of the reading</source>
        <translation>复评编号</translation>
    </message>
    <message id="dicom.reading.begun">
        <source>reading begun</source>
        <translation>复评开始</translation>
    </message>
    <message id="dicom.reading.finished">
        <source>reading finished</source>
        <translation>复评完成</translation>
    </message>
    <message id="dicom.not_signed">
        <source>This visit is not signed yet. Only signed visits are sent.</source>
        <translation>此次检查尚未签名。只发送已签名的检查。</translation>
    </message>
    <message id="dicom.no_pdf">
        <source>The report of this visit was not made, so it cannot be sent.</source>
        <translation>此次检查的报告未生成，因此无法发送。</translation>
    </message>
    <message id="dicom.pdf_names">
        <source>This report names the patient. Without names only the teaching copy can be sent.</source>
        <translation>此报告含有患者姓名。不含姓名时只能发送教学版。</translation>
    </message>
    <message id="dicom.video_recognisable">
        <source>A video shows the face. Leave videos out, or allow faces that can be recognised.</source>
        <translation>视频会显示面部。请不包含视频，或允许可识别的面部。</translation>
    </message>
    <message id="dicom.clip_unreadable">
        <source>The recording “{expression}” cannot be made into a video for the archive.</source>
        <translation>录像“{expression}”无法转换为供存档的视频。</translation>
    </message>
    <message id="dicom.foreign">
        <source>These objects were not made by this program.</source>
        <translation>这些对象不是由本程序生成的。</translation>
    </message>
    <message id="dicom.damaged">
        <source>These objects are damaged or not complete ({what}).</source>
        <translation>这些对象已损坏或不完整（{what}）。</translation>
    </message>
    <message id="dicom.newer">
        <source>A newer version of this program made these objects. Please update.</source>
        <translation>这些对象由本程序的更新版本生成。请更新。</translation>
    </message>
    <message id="dicom.several_visits">
        <source>These objects belong to several visits.</source>
        <translation>这些对象属于多次检查。</translation>
    </message>
</context>
<context>
    <name>examine</name>
    <message id="examine.viewfinder.starting">
        <source>Starting the camera …</source>
        <translation>正在启动摄像头…</translation>
    </message>
    <message id="examine.viewfinder.name">
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message id="examine.viewfinder.mirror">
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message id="examine.viewfinder.recording">
        <source>recording</source>
        <translation>录制中</translation>
    </message>
    <message id="examine.viewfinder.recording_fixed">
        <source>recording · exposure fixed</source>
        <translation>录制中 · 曝光已固定</translation>
    </message>
    <message id="examine.viewfinder.paused">
        <source>Paused. Press P to go on.</source>
        <translation>已暂停。按P继续。</translation>
    </message>
    <message id="examine.viewfinder.grading">
        <source>Recording has ended. The last expressions are being measured.</source>
        <translation>录制已结束，正在测量最后几个表情。</translation>
    </message>
    <message id="examine.meters.name">
        <source>Movement of each side</source>
        <translation>两侧运动</translation>
    </message>
    <message id="examine.instruction.name">
        <source>Animation: {expression}</source>
        <translation>动画：{expression}</translation>
    </message>
    <message id="examine.tile.waiting">
        <source>to do</source>
        <translation>待录</translation>
    </message>
    <message id="examine.tile.working">
        <source>measuring</source>
        <translation>测量中</translation>
    </message>
    <message id="examine.tile.undecided">
        <source>keep?</source>
        <translation>保留？</translation>
    </message>
    <message id="examine.tile.done">
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message id="examine.tile.skipped">
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message id="examine.tile.problem">
        <source>repeat</source>
        <translation>重录</translation>
    </message>
    <message id="examine.tile.name">
        <source>{number}: {expression}, {state}</source>
        <translation>{number}：{expression}，{state}</translation>
    </message>
    <message id="examine.tile.result">
        <source>{branch} {numeral}</source>
        <translation>{branch} {numeral}</translation>
    </message>
    <message id="examine.tile.withheld">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="examine.tile.meaning">
        <source>{branch} branch: {function}, grade {numeral}</source>
        <translation>{branch}：{function}，{numeral}级</translation>
    </message>
    <message id="examine.tile.meaning_withheld">
        <source>{branch} branch: no grade, {reason}</source>
        <translation>{branch}：无分级，{reason}</translation>
    </message>
    <message id="examine.tile.branch.temporal">
        <source>temporal</source>
        <translation>颞支</translation>
    </message>
    <message id="examine.tile.branch.zygomatic">
        <source>zygomatic</source>
        <translation>颧支</translation>
    </message>
    <message id="examine.tile.branch.buccal">
        <source>buccal</source>
        <translation>颊支</translation>
    </message>
    <message id="examine.tile.branch.marginal_mandibular">
        <source>marginal</source>
        <translation>下颌缘支</translation>
    </message>
    <message id="examine.patient">
        <source>{born} · palsy: {side} · visit {number}</source>
        <translation>{born} · 面瘫侧：{side} · 第{number}次检查</translation>
    </message>
    <message id="examine.born_unknown">
        <source>birth date not recorded</source>
        <translation>出生日期未记录</translation>
    </message>
    <message id="examine.step">
        <source>{done} of {total} · {minutes}:{seconds:02d}</source>
        <translation>{done}/{total} · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="examine.step.skipped">
        <source>{done} of {total}, {skipped} skipped · {minutes}:{seconds:02d}</source>
        <translation>{done}/{total}，跳过{skipped} · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="examine.step.tip">
        <source>Expressions recorded or skipped, and time since the visit began</source>
        <translation>已录制或跳过的表情数，以及检查开始后的时间</translation>
    </message>
    <message id="examine.pause">
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message id="examine.resume">
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message id="examine.finish">
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message id="examine.finish.rest_needed">
        <source>Record the face at rest first: every grade is measured from it.</source>
        <translation>请先录制静息面部：所有分级均以此为基准。</translation>
    </message>
    <message id="examine.finish.rest_failed">
        <source>Repeat the face at rest first: every grade is measured from it. {reason}</source>
        <translation>请先重录静息面部：所有分级均以此为基准。{reason}</translation>
    </message>
    <message id="examine.leave">
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message id="examine.mirror">
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message id="examine.mirror.tip">
        <source>Show the live picture as in a mirror (M). Recordings are never mirrored.</source>
        <translation>实时画面显示为镜像（M）。录像从不镜像。</translation>
    </message>
    <message id="examine.voice">
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message id="examine.voice.tip">
        <source>Speak the instructions to the patient (V)</source>
        <translation>向患者播报指令（V）</translation>
    </message>
    <message id="examine.voice.none">
        <source>There is no voice in this language yet.</source>
        <translation>这种语言还没有语音。</translation>
    </message>
    <message id="examine.auto">
        <source>Starts by itself</source>
        <translation>自动开始</translation>
    </message>
    <message id="examine.auto.tip">
        <source>Start each attempt when the patient begins the movement (A). Space and the foot pedal start it too.</source>
        <translation>患者开始动作时自动开始录制（A）。空格和脚踏开关也可开始。</translation>
    </message>
    <message id="examine.auto.rest">
        <source>Starts by itself when the face is still.</source>
        <translation>面部静止时自动开始。</translation>
    </message>
    <message id="examine.auto.ready">
        <source>Starts by itself when the patient begins.</source>
        <translation>患者开始动作时自动开始。</translation>
    </message>
    <message id="examine.auto.not_yet">
        <source>Starts by itself once the face has been at rest for a second.</source>
        <translation>面部静息满一秒后可自动开始。</translation>
    </message>
    <message id="examine.ghost">
        <source>Last visit</source>
        <translation>上次检查</translation>
    </message>
    <message id="examine.ghost.tip">
        <source>Lay the last visit's picture over the live one (G)</source>
        <translation>将上次检查的画面叠加到实时画面上（G）</translation>
    </message>
    <message id="examine.add">
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message id="examine.add.tip">
        <source>Add an optional expression</source>
        <translation>添加可选表情</translation>
    </message>
    <message id="examine.hold">
        <source>Hold for 3 seconds, then relax.</source>
        <translation>请保持3秒，然后放松。</translation>
    </message>
    <message id="examine.hold.rest">
        <source>Stay like this for 6 seconds.</source>
        <translation>请这样保持6秒。</translation>
    </message>
    <message id="examine.countdown">
        <source>Get ready. Keep your face at rest.</source>
        <translation>请准备，面部保持放松。</translation>
    </message>
    <message id="examine.stage.stay_at_rest">
        <source>Keep your face at rest …</source>
        <translation>请保持面部放松…</translation>
    </message>
    <message id="examine.stage.move_and_hold">
        <source>Now, and hold!</source>
        <translation>开始，请保持</translation>
    </message>
    <message id="examine.stage.relax">
        <source>And relax</source>
        <translation>请放松</translation>
    </message>
    <message id="examine.reviewing">
        <source>Recorded. Keep this attempt?</source>
        <translation>已录制。保留这一次？</translation>
    </message>
    <message id="examine.reviewing.blemished">
        <source>Recorded, but not well: {reason}. Keep this attempt?</source>
        <translation>已录制，但质量欠佳：{reason}。保留这一次？</translation>
    </message>
    <message id="examine.reviewing.found">
        <source>Recorded before the visit was interrupted. Keep this attempt?</source>
        <translation>检查中断前已录制。保留这一次？</translation>
    </message>
    <message id="examine.no_camera">
        <source>Only recording waits for the camera. You can go on with everything else.</source>
        <translation>只有录制需要等待摄像头，其他操作可继续。</translation>
    </message>
    <message id="examine.cut_off">
        <source>The recording of {expression} was cut off after {seconds} s. Please repeat it.</source>
        <translation>{expression}的录像在{seconds}秒后中断，请重录。</translation>
    </message>
    <message id="examine.frames_dropped">
        <source>About {seconds} s of “{expression}” were not recorded: this computer was too slow. Repeat it, or the largest movement may be missed.</source>
        <translation>“{expression}”约有{seconds}秒未录上：本机速度不足。请重录，否则可能漏掉最大运动。</translation>
    </message>
    <message id="examine.choosing">
        <source>Every expression is recorded or skipped.</source>
        <translation>所有表情均已录制或跳过。</translation>
    </message>
    <message id="examine.choosing.how">
        <source>Finish to see the grades, or choose an expression below to repeat it.</source>
        <translation>按“完成”查看分级，或在下方选择一个表情重录。</translation>
    </message>
    <message id="examine.attempts">
        <source>Attempts</source>
        <translation>录制次数</translation>
    </message>
    <message id="examine.attempt">
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message id="examine.attempt.name">
        <source>Attempt {number}</source>
        <translation>第{number}次</translation>
    </message>
    <message id="examine.start">
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message id="examine.start.one_face">
        <source>Waiting for one face</source>
        <translation>等待单人面部</translation>
    </message>
    <message id="examine.start_again">
        <source>Repeat</source>
        <translation>重录</translation>
    </message>
    <message id="examine.cancel">
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message id="examine.accept">
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message id="examine.retake">
        <source>Repeat</source>
        <translation>重录</translation>
    </message>
    <message id="examine.skip">
        <source>Skip …</source>
        <translation>跳过…</translation>
    </message>
    <message id="examine.skip.why">
        <source>Why is it left out?</source>
        <translation>为何跳过？</translation>
    </message>
    <message id="examine.skip.patient_cannot">
        <source>1  Patient cannot</source>
        <translation>1  患者无法完成</translation>
    </message>
    <message id="examine.skip.not_wanted">
        <source>2  Not wanted</source>
        <translation>2  不需要</translation>
    </message>
    <message id="examine.skip.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="examine.record_anyway">
        <source>Record anyway</source>
        <translation>仍然录制</translation>
    </message>
    <message id="examine.record_anyway.tip">
        <source>Do not wait for this any more; the problem is noted with the recording</source>
        <translation>不再等待该问题解决；问题会随录像一并记录</translation>
    </message>
    <message id="examine.spoiled">
        <source>The recording was stopped: {reason}. Please start again.</source>
        <translation>录制已停止：{reason}。请重新开始。</translation>
    </message>
    <message id="examine.camera_failed">
        <source>the camera failed</source>
        <translation>摄像头故障</translation>
    </message>
    <message id="examine.camera_help">
        <source>Check the camera and its cable, or leave the visit and choose another camera in the settings.</source>
        <translation>请检查摄像头及连接线，或离开本次检查，在设置中选择其他摄像头。</translation>
    </message>
    <message id="examine.try_again">
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message id="examine.repeat">
        <source>Repeat {expression}</source>
        <translation>重录{expression}</translation>
    </message>
    <message id="examine.measure_failed">
        <source>The recording “{expression}” could not be measured. {reason}</source>
        <translation>“{expression}”的录像无法测量。{reason}</translation>
    </message>
    <message id="examine.finishing">
        <source>Measuring the last expressions: {done} of {total}</source>
        <translation>正在测量最后几个表情：{done}/{total}</translation>
    </message>
    <message id="examine.finishing.cancel">
        <source>Back to recording</source>
        <translation>返回录制</translation>
    </message>
    <message id="examine.with_key">
        <source>{words}  ({keys})</source>
        <translation>{words}  ({keys})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.column.patient">
        <source>Code of the patient, the same in every export without names of this archive</source>
        <translation>患者代码，在本档案库每次不含姓名的导出中相同</translation>
    </message>
    <message id="export.column.visit">
        <source>Code of the visit, the same in every such export; it begins with the patient's</source>
        <translation>检查代码，在每次此类导出中相同；以患者代码开头</translation>
    </message>
    <message id="export.column.expression">
        <source>Expression that was asked for</source>
        <translation>要求做的表情</translation>
    </message>
    <message id="export.column.scale">
        <source>Grading scale</source>
        <translation>分级量表</translation>
    </message>
    <message id="export.column.questionnaire">
        <source>Questionnaire: Facial Disability Index, FaCE scale, Synkinesis Assessment Questionnaire</source>
        <translation>问卷：面部残疾指数（FDI）、FaCE 量表、联带运动评估问卷（SAQ）</translation>
    </message>
    <message id="export.column.side">
        <source>Half of the face</source>
        <translation>面部侧别</translation>
    </message>
    <message id="export.column.visits.visit_number">
        <source>Number of the visit among those exported of the patient, by time</source>
        <translation>该患者所导出检查中按时间的序号</translation>
    </message>
    <message id="export.column.visits.sex">
        <source>Sex as recorded by the clinic</source>
        <translation>机构记录的性别</translation>
    </message>
    <message id="export.column.visits.age">
        <source>Age at the visit; 89 stands for 89 and older</source>
        <translation>检查时的年龄；89表示89岁及以上</translation>
    </message>
    <message id="export.column.visits.days_since_onset">
        <source>From the onset on record to the visit</source>
        <translation>自记录的发病日期至检查的天数</translation>
    </message>
    <message id="export.column.visits.days_since_first_visit">
        <source>From the first exported visit of the patient to this one</source>
        <translation>自该患者导出的首次检查至本次检查的天数</translation>
    </message>
    <message id="export.column.visits.side_on_record">
        <source>Affected side in the patient's record</source>
        <translation>患者病历中的患侧</translation>
    </message>
    <message id="export.column.visits.affected_side">
        <source>Affected side that stands: the clinician's, else the program's</source>
        <translation>有效的患侧：按医师，无则按程序</translation>
    </message>
    <message id="export.column.visits.side_decided">
        <source>Whether the clinician set the affected side</source>
        <translation>患侧是否由医师设定</translation>
    </message>
    <message id="export.column.visits.clinician">
        <source>Who examined</source>
        <translation>检查者</translation>
    </message>
    <message id="export.column.visits.signed">
        <source>Whether the visit is signed and so final</source>
        <translation>检查是否已签名而定稿</translation>
    </message>
    <message id="export.column.visits.recorded">
        <source>Expressions recorded</source>
        <translation>已录制的表情</translation>
    </message>
    <message id="export.column.visits.skipped">
        <source>Expressions left out</source>
        <translation>已跳过的表情</translation>
    </message>
    <message id="export.column.visits.points_corrected">
        <source>Landmarks moved by hand</source>
        <translation>手动移动的特征点</translation>
    </message>
    <message id="export.column.visits.grading_method">
        <source>What graded; grades of different methods are not comparable</source>
        <translation>分级方法；不同方法的分级不可比</translation>
    </message>
    <message id="export.column.visits.landmarks_sha256">
        <source>Checksum of the landmark model</source>
        <translation>特征点模型的校验和</translation>
    </message>
    <message id="export.column.visits.program_version">
        <source>Version of palsygrader that graded</source>
        <translation>分级所用palsygrader的版本</translation>
    </message>
    <message id="export.column.visits.name">
        <source>Name of the patient</source>
        <translation>患者姓名</translation>
    </message>
    <message id="export.column.visits.record_number">
        <source>Record number of the clinic</source>
        <translation>机构的病历号</translation>
    </message>
    <message id="export.column.visits.born">
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message id="export.column.visits.onset">
        <source>Onset of the palsy</source>
        <translation>面瘫发病日期</translation>
    </message>
    <message id="export.column.visits.started_at">
        <source>When the visit began</source>
        <translation>检查开始时间</translation>
    </message>
    <message id="export.column.visits.signed_at">
        <source>When it was signed</source>
        <translation>签名时间</translation>
    </message>
    <message id="export.column.visits.cause">
        <source>Cause on record</source>
        <translation>记录的病因</translation>
    </message>
    <message id="export.column.visits.treatment">
        <source>Treatment on record</source>
        <translation>记录的治疗</translation>
    </message>
    <message id="export.column.visits.notes">
        <source>Notes of the visit</source>
        <translation>检查备注</translation>
    </message>
    <message id="export.column.branches.branch">
        <source>Branch of the facial nerve</source>
        <translation>面神经分支</translation>
    </message>
    <message id="export.column.branches.function">
        <source>P, function of the affected side, by the program</source>
        <translation>P，患侧功能，程序值</translation>
    </message>
    <message id="export.column.branches.interval_low">
        <source>Lower end of the 90 % interval of P</source>
        <translation>P的90%区间下限</translation>
    </message>
    <message id="export.column.branches.interval_high">
        <source>Upper end of the 90 % interval of P</source>
        <translation>P的90%区间上限</translation>
    </message>
    <message id="export.column.branches.grade_program">
        <source>Grade by the program</source>
        <translation>程序分级</translation>
    </message>
    <message id="export.column.branches.grade_clinician">
        <source>Grade by the clinician, where one was set</source>
        <translation>医师分级（如已设定）</translation>
    </message>
    <message id="export.column.branches.grade_in_force">
        <source>Grade that stands: the clinician's, else the program's</source>
        <translation>有效的分级：按医师，无则按程序</translation>
    </message>
    <message id="export.column.branches.withheld">
        <source>Why the program gave no grade</source>
        <translation>程序不予分级的原因</translation>
    </message>
    <message id="export.column.scale_totals.total">
        <source>Which total of the scale</source>
        <translation>量表的哪一项总分</translation>
    </message>
    <message id="export.column.scale_totals.value">
        <source>The total; only scales whose items are complete have one</source>
        <translation>总分；仅条目完整的量表才有</translation>
    </message>
    <message id="export.column.scale_items.item">
        <source>Item of the scale</source>
        <translation>量表条目</translation>
    </message>
    <message id="export.column.scale_items.value">
        <source>Value that stands: the clinician's, else what follows from it or was proposed</source>
        <translation>有效值：按医师，无则为由其推出或建议的值</translation>
    </message>
    <message id="export.column.scale_items.proposed">
        <source>Value the program proposed</source>
        <translation>程序建议值</translation>
    </message>
    <message id="export.column.scale_items.decided">
        <source>Whether the clinician set or confirmed the item</source>
        <translation>该条目是否由医师设定或确认</translation>
    </message>
    <message id="export.column.questionnaire_scores.score">
        <source>Which score of the questionnaire</source>
        <translation>问卷的哪一项得分</translation>
    </message>
    <message id="export.column.questionnaire_scores.value">
        <source>The score by the published rule; one with too few answers has no row. Higher is better, in the SAQ worse</source>
        <translation>按已发表规则计算的得分；回答过少者无此行。分数越高越好，SAQ 则越差</translation>
    </message>
    <message id="export.column.questionnaire_items.item">
        <source>Number of the item; an item without an answer has no row</source>
        <translation>条目编号；未回答的条目无此行</translation>
    </message>
    <message id="export.column.questionnaire_items.value">
        <source>Points of the patient's answer, as entered by the clinic</source>
        <translation>患者回答的分值，由诊所录入</translation>
    </message>
    <message id="export.column.measurements.quantity">
        <source>What was measured</source>
        <translation>测量项目</translation>
    </message>
    <message id="export.column.measurements.value">
        <source>The measured value</source>
        <translation>测量值</translation>
    </message>
    <message id="export.column.measurements.unit">
        <source>Its unit; eye_distance_percent is percent of the distance of the outer canthi</source>
        <translation>单位；eye_distance_percent为占两眼外眦间距的百分比</translation>
    </message>
    <message id="export.column.measurements.noise">
        <source>Standard deviation of the value by the noise of the landmarks</source>
        <translation>特征点噪声引起的测量值标准差</translation>
    </message>
    <message id="export.column.quality.issue">
        <source>Problem of the recording</source>
        <translation>录像的问题</translation>
    </message>
    <message id="export.column.quality.share">
        <source>Share of its frames with the problem</source>
        <translation>有该问题的帧所占比例</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message id="export.scope.visit">
        <source>{name}, visit of {day}</source>
        <translation>{name}，{day} 的检查</translation>
    </message>
    <message id="export.faces">
        <source>Faces</source>
        <translation>面部</translation>
    </message>
    <message id="export.faces.landmarks">
        <source>landmarks only</source>
        <translation>仅特征点</translation>
    </message>
    <message id="export.faces.masked">
        <source>masked faces</source>
        <translation>遮盖的面部</translation>
    </message>
    <message id="export.faces.whole">
        <source>whole faces</source>
        <translation>完整面部</translation>
    </message>
    <message id="export.faces.landmarks.hint">
        <source>No picture leaves the archive: where the landmarks lie, in numbers.</source>
        <translation>没有图像离开档案库：只以数字给出特征点的位置。</translation>
    </message>
    <message id="export.faces.masked.hint">
        <source>A band hides both eyes; hair, ears and what is behind the face are taken away. Mouth, nose, brows, skin and scars stay: who knows the patient may still tell who it is, and so may programs. How the eyes close cannot be seen any more.</source>
        <translation>一条横带遮住双眼；头发、耳朵和背景被去除。口、鼻、眉、皮肤和瘢痕仍在：认识患者的人仍可能认出，程序也可能认出。闭眼情况无法再看到。</translation>
    </message>
    <message id="export.faces.whole.hint">
        <source>Everybody who has the file sees who the patients are. You are asked once more.</source>
        <translation>得到该文件的人都能看出患者是谁。系统会再次询问您。</translation>
    </message>
    <message id="export.clips">
        <source>recordings too</source>
        <translation>包括录像</translation>
    </message>
    <message id="export.clips.tip">
        <source>The course of every recording, not only the face at rest and at the peak; without sound</source>
        <translation>每段录像的全过程，而不只是静息和最大动作时的面部；无声音</translation>
    </message>
    <message id="export.free_text">
        <source>with notes and other free text</source>
        <translation>包括备注等自由文本</translation>
    </message>
    <message id="export.free_text.hint">
        <source>Notes, cause, treatment and addenda are written as they were typed: names and days in them are not found and not taken out. Read them before the file goes to anybody.</source>
        <translation>备注、病因、治疗和补充说明按录入原样写出：其中的姓名和日期不会被查找或删除。把文件交给他人之前请先通读。</translation>
    </message>
    <message id="export.agreed.needed">
        <source>{agreed} of {patients} patients agreed to research. With names or whole faces all others are left out.</source>
        <translation>{patients} 位患者中有 {agreed} 位同意用于研究。含姓名或完整面部时，其余患者均不包括在内。</translation>
    </message>
    <message id="export.question.named">
        <source>{file} will tell names, record numbers, birth dates and the real days of patients who agreed to research: {patients}. It is not encrypted. Give it only to whom their consent names, never by open e-mail, and delete it when it has arrived. Export with names?</source>
        <translation>{file} 将含有同意用于研究的患者（{patients} 位）的姓名、病历号、出生日期和真实日期。文件未加密。只可交给知情同意书中列明的人，切勿用普通电子邮件发送，送达后请删除。是否连同姓名导出？</translation>
    </message>
    <message id="export.question.whole">
        <source>{file} will show the whole faces of patients who agreed to research: {patients}. It is not encrypted, and a face is known without a name. Give it only to whom their consent to pictures names, and never publish it. Export whole faces?</source>
        <translation>{file} 将显示同意用于研究的患者（{patients} 位）的完整面部。文件未加密，没有姓名也能认出面部。只可交给图像知情同意书中列明的人，切勿发布。是否导出完整面部？</translation>
    </message>
    <message id="export.question.named.yes">
        <source>Export with names</source>
        <translation>连同姓名导出</translation>
    </message>
    <message id="export.question.whole.yes">
        <source>Export whole faces</source>
        <translation>导出完整面部</translation>
    </message>
    <message id="export.question.no">
        <source>Do not export</source>
        <translation>不导出</translation>
    </message>
    <message id="export.not_exported">
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message id="export.left_out">
        <source>Left out, since they have not agreed to research: patients {patients}.</source>
        <translation>因未同意用于研究而略去：患者 {patients} 位。</translation>
    </message>
    <message id="export.missing">
        <source>Recordings or pictures that are gone or damaged, named in changes.txt: {count}.</source>
        <translation>缺失或损坏的录像或图像（列于 changes.txt）：{count}。</translation>
    </message>
    <message id="file.disk_full">
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message id="export.column.landmarks.moment">
        <source>Face at rest, at the largest movement, or a frame of the recording</source>
        <translation>静息面部、最大动作时，或录像中的一帧</translation>
    </message>
    <message id="export.column.landmarks.time">
        <source>From the start of the recording</source>
        <translation>自录像开始起</translation>
    </message>
    <message id="export.column.landmarks.x">
        <source>Landmark of this number (68 points, Multi-PIE), from the middle between the eyes at rest towards the patient's left, in percent of the distance of the outer eye corners at rest; the head held still</source>
        <translation>该编号的特征点（68 点，Multi-PIE），自静息时两眼中点向患者左侧，以静息时两外眦距离的百分比表示；头部已校正为不动</translation>
    </message>
    <message id="export.column.landmarks.y">
        <source>The same landmark, upwards</source>
        <translation>同一特征点，向上</translation>
    </message>
    <message id="export.column.visits.day">
        <source>Day of the visit, moved by a number of days that is the patient's own</source>
        <translation>检查日期，按该患者专有的天数移动</translation>
    </message>
    <message id="export.column.visits.onset_day">
        <source>Onset of the palsy, moved by the same number of days</source>
        <translation>面瘫发病日，移动相同天数</translation>
    </message>
    <message id="export.column.visits.signed_day">
        <source>Day of the signature, moved by the same number of days</source>
        <translation>签名日期，移动相同天数</translation>
    </message>
    <message id="export.changes.title">
        <source>What was changed in this export</source>
        <translation>本次导出中的改动</translation>
    </message>
    <message id="export.changes.codes">
        <source>Patients and visits are codes, made with a secret key that stays in the archive. A patient has the same code in every export without names of this archive, and the code cannot be computed from a number or a name.</source>
        <translation>患者和检查均为代码，由留在档案库中的密钥生成。同一患者在本档案库每次不含姓名的导出中代码相同，且无法由号码或姓名推算。</translation>
    </message>
    <message id="export.changes.days">
        <source>Every day of a patient is moved into the past by the same number of days, drawn at random for the patient and the same in every export; the number is not told. Intervals are true, times of day are left out, and birth dates, too. Ages end at 89, which stands for 89 and older.</source>
        <translation>同一患者的所有日期都向过去移动相同的天数，该天数为该患者随机抽取，每次导出相同，且不予说明。间隔属实；不含时刻和出生日期。年龄至 89 为止，89 表示 89 岁及以上。</translation>
    </message>
    <message id="export.changes.people">
        <source>Names and record numbers are left out, clinicians are numbered.</source>
        <translation>不含姓名和病历号，医师以编号表示。</translation>
    </message>
    <message id="export.changes.named">
        <source>Nothing of who the patients are was changed: names, record numbers, birth dates and days are told. Codes are others than in exports without names.</source>
        <translation>患者身份信息未作改动：含姓名、病历号、出生日期和日期。代码与不含姓名的导出不同。</translation>
    </message>
    <message id="export.changes.no_text">
        <source>Notes, cause, treatment, reasons and addenda are left out.</source>
        <translation>不含备注、病因、治疗、理由和补充说明。</translation>
    </message>
    <message id="export.changes.text">
        <source>Notes, cause, treatment and addenda are told as they were typed and may hold names and days; reasons are left out.</source>
        <translation>备注、病因、治疗和补充说明按录入原样给出，可能含有姓名和日期；不含理由。</translation>
    </message>
    <message id="export.changes.landmarks">
        <source>No pictures and no recordings: landmarks, in numbers.</source>
        <translation>无图像和录像：特征点，以数字表示。</translation>
    </message>
    <message id="export.changes.masked">
        <source>Pictures are made anew: a band covers both eyes, and all but forehead, brows, nose, cheeks, mouth and chin is taken away. Frames of recordings in which no face was found are covered as a whole. Somebody who knows the patient may still tell who it is.</source>
        <translation>图像均重新生成：一条横带遮住双眼，除前额、眉、鼻、颊、口和下巴外全部去除。录像中未找到面部的帧被完全遮盖。认识患者的人仍可能认出。</translation>
    </message>
    <message id="export.changes.whole">
        <source>Faces are shown whole. Pictures are made anew, without what a camera wrote beside them.</source>
        <translation>面部完整可见。图像均重新生成，不含相机附带写入的信息。</translation>
    </message>
    <message id="export.changes.clips">
        <source>Recordings are made anew as MP4, without sound.</source>
        <translation>录像均重新生成为 MP4，无声音。</translation>
    </message>
    <message id="export.changes.left_out">
        <source>Patients left out, since they have not agreed to research: {patients}.</source>
        <translation>因未同意用于研究而略去的患者：{patients}。</translation>
    </message>
    <message id="export.changes.missing">
        <source>Could not be had (removed, damaged or not to be read):</source>
        <translation>无法取得（已删除、损坏或无法读取）：</translation>
    </message>
    <message id="export.changes.made">
        <source>Made by palsygrader {version}, which is not a certified medical device.</source>
        <translation>由 palsygrader {version} 生成；该程序不是经认证的医疗器械。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.title">
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message id="help.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="help.back_tip">
        <source>Back to where you were (Esc)</source>
        <translation>返回原来的位置（Esc）</translation>
    </message>
    <message id="help.pages">
        <source>Pages of the help</source>
        <translation>帮助页</translation>
    </message>
    <message id="help.search">
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message id="help.none_found">
        <source>Nothing found for “{words}”</source>
        <translation>未找到“{words}”</translation>
    </message>
    <message id="help.none_found_hint">
        <source>Every word must be on the page. Try fewer words, or one that stands on a button.</source>
        <translation>每个词都须出现在同一页中。请减少词数，或改用按钮上的词。</translation>
    </message>
    <message id="help.all_pages">
        <source>Show all pages</source>
        <translation>显示所有页</translation>
    </message>
    <message id="help.step">
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message id="help.tour">
        <source>Tour with the demo patient</source>
        <translation>演示患者导览</translation>
    </message>
    <message id="help.tour_tip">
        <source>Go through a visit with a patient who is no real person</source>
        <translation>以一位非真实人物的患者走完一次检查</translation>
    </message>
    <message id="help.tour_visit">
        <source>The tour can begin once the visit that is being recorded is finished or left.</source>
        <translation>正在录制的检查完成或离开后，才能开始导览。</translation>
    </message>
    <message id="help.while_recording">
        <source>A recording is running. The help opens between two recordings.</source>
        <translation>正在录制。帮助可在两次录制之间打开。</translation>
    </message>
    <message id="help.first_visit.title">
        <source>The first visit</source>
        <translation>首次检查</translation>
    </message>
    <message id="help.first_visit.step1">
        <source>Add the patient (Ctrl+N). The name is enough; the side of the palsy and its onset help later.</source>
        <translation>添加患者（Ctrl+N）。填写姓名即可；面瘫侧和发病日期对以后有帮助。</translation>
    </message>
    <message id="help.first_visit.step2">
        <source>Choose the patient in the list. F finds by name, number or date of birth.</source>
        <translation>在列表中选择患者。按F可按姓名、病历号或出生日期查找。</translation>
    </message>
    <message id="help.first_visit.step3">
        <source>Press N, or “{new_visit}”. The camera starts; nothing is recorded yet.</source>
        <translation>按N或“{new_visit}”。摄像头启动，此时尚未录制。</translation>
    </message>
    <message id="help.first_visit.step4">
        <source>Record the expressions. When you finish, the visit is graded and shown.</source>
        <translation>录制各个表情。完成后，检查自动分级并显示。</translation>
    </message>
    <message id="help.first_visit.step5">
        <source>Look at each branch, confirm what waits for you, sign, print.</source>
        <translation>查看每个分支，确认待确认的项目，签名，打印。</translation>
    </message>
    <message id="help.first_visit.step6">
        <source>A visit that was interrupted, even by a power cut, waits on this page: press “{resume}”.</source>
        <translation>中断的检查（即使因断电中断）保留在本页：按“{resume}”。</translation>
    </message>
    <message id="help.first_visit.picture">
        <source>The page of patients: the list on the left, the chosen patient with the visits on the right.</source>
        <translation>患者页：左侧为列表，右侧为所选患者及其检查。</translation>
    </message>
    <message id="help.expressions.title">
        <source>Recording the expressions</source>
        <translation>录制表情</translation>
    </message>
    <message id="help.expressions.step1">
        <source>Seat the patient 0.5 to 1.5 m from the camera, at eye level, lit evenly from both sides.</source>
        <translation>请患者坐在距摄像头0.5至1.5 m处，摄像头与眼同高，两侧光线均匀。</translation>
    </message>
    <message id="help.expressions.step2">
        <source>The line below the picture tells one thing that is not right yet. Mend that first.</source>
        <translation>画面下方的一行每次提示一个尚不合适之处。请先解决。</translation>
    </message>
    <message id="help.expressions.step3">
        <source>When the picture is good, ask for the movement the face beside it shows: recording starts by itself. Space starts it, too.</source>
        <translation>画面合适后，请患者做旁边面部示范的动作：录制会自动开始。空格键也可开始。</translation>
    </message>
    <message id="help.expressions.step4">
        <source>R records again. S skips what the patient cannot do or what is not wanted. P pauses.</source>
        <translation>按R重录。按S跳过患者无法完成或不需要的表情。按P暂停。</translation>
    </message>
    <message id="help.expressions.step5">
        <source>The arrow keys go to any expression. G lays the last visit over the picture.</source>
        <translation>按方向键转到任一表情。按G将上次检查的画面叠加到实时画面上。</translation>
    </message>
    <message id="help.expressions.step6">
        <source>“{finish}” (Ctrl+Return) ends the visit; it needs the face at rest.</source>
        <translation>“{finish}”（Ctrl+回车）结束检查；须已录制静息面部。</translation>
    </message>
    <message id="help.expressions.note">
        <source>Left and right are always the patient's own. A mirrored picture always says so.</source>
        <translation>左右始终指患者自身的左右。镜像画面始终有标注。</translation>
    </message>
    <message id="help.expressions.picture">
        <source>The page that records: the live picture, and beside it the face that shows the movement.</source>
        <translation>录制页：实时画面，旁边是示范动作的面部。</translation>
    </message>
    <message id="help.importing.title">
        <source>Photographs and videos</source>
        <translation>照片和视频</translation>
    </message>
    <message id="help.importing.step1">
        <source>Choose the patient, then press I, or drop the files or their folder on the page.</source>
        <translation>选择患者，然后按I，或将文件或其文件夹拖放到页面上。</translation>
    </message>
    <message id="help.importing.step2">
        <source>The program proposes what each file shows, by its name or by what it shows. Check every one.</source>
        <translation>程序依据文件名或内容，建议每个文件显示的表情。请逐一核对。</translation>
    </message>
    <message id="help.importing.step3">
        <source>One file must show the face at rest; one that is only guessed is confirmed by you first.</source>
        <translation>必须有一个文件显示静息面容；若只是推测，须先由您确认。</translation>
    </message>
    <message id="help.importing.step4">
        <source>Set the day of the visit where the files do not tell it.</source>
        <translation>文件中无日期时，请设定检查日期。</translation>
    </message>
    <message id="help.importing.step5">
        <source>Press “{grade}”. The visit is then reviewed and signed as a recorded one is.</source>
        <translation>按“{grade}”。之后与录制的检查一样审阅和签名。</translation>
    </message>
    <message id="help.importing.note">
        <source>The files are copied into the archive, encrypted. Those on the disk stay as they are.</source>
        <translation>文件将加密复制到档案库。磁盘上的原文件保持不变。</translation>
    </message>
    <message id="help.importing.picture">
        <source>The page of the import: each file with the expression that is proposed for it.</source>
        <translation>导入页：每个文件及为其建议的表情。</translation>
    </message>
    <message id="help.review.title">
        <source>A branch and its numbers</source>
        <translation>分支及其数值</translation>
    </message>
    <message id="help.review.step1">
        <source>Choose a branch on the face map, or with the up and down keys. The pictures follow.</source>
        <translation>在面部图上选择分支，或按上下键选择。图像随之切换。</translation>
    </message>
    <message id="help.review.step2">
        <source>Compare rest and peak. 1 shows landmarks, 2 arrows, 3 heat, 4 where function is lost.</source>
        <translation>对比静息与峰值。1显示特征点，2显示箭头，3显示热图，4显示功能丧失之处。</translation>
    </message>
    <message id="help.review.step3">
        <source>P is the function of the weak side in percent of the healthy side. The interval holds the true value in 9 of 10 cases.</source>
        <translation>P为患侧功能占健侧的百分比。10例中有9例的真实值在区间内。</translation>
    </message>
    <message id="help.review.step4">
        <source>Grades: I from 90, II from 75, III from 50, IV from 25, V from 5 percent; VI below.</source>
        <translation>分级：I级自90%、II级自75%、III级自50%、IV级自25%、V级自5%起；更低为VI级。</translation>
    </message>
    <message id="help.review.step5">
        <source>“Why” tells what was measured. Each number leads to its picture.</source>
        <translation>“依据”列出测得的内容。每个数值都可转到其图像。</translation>
    </message>
    <message id="help.review.step6">
        <source>E sets your own grade, with a reason. Ctrl+Z takes it back.</source>
        <translation>按E设定您的分级并注明理由。按Ctrl+Z撤销。</translation>
    </message>
    <message id="help.review.note">
        <source>A hatched branch has no grade; the card tells the reason.</source>
        <translation>带斜纹的分支无分级；卡片注明原因。</translation>
    </message>
    <message id="help.review.picture">
        <source>The review: the face map, the pictures at rest and at the peak, and the card of the branch.</source>
        <translation>审阅：面部图、静息和峰值图像，以及该分支的卡片。</translation>
    </message>
    <message id="help.correcting.title">
        <source>Correcting landmarks</source>
        <translation>校正特征点</translation>
    </message>
    <message id="help.correcting.step1">
        <source>Press C where points do not lie on the face.</source>
        <translation>特征点未落在面部上时，按C。</translation>
    </message>
    <message id="help.correcting.step2">
        <source>Drag a point, or go to it with Tab and move it with the arrow keys; with Shift in larger steps.</source>
        <translation>拖动一个点，或按Tab选中后用方向键移动；按住Shift步长更大。</translation>
    </message>
    <message id="help.correcting.step3">
        <source>Ctrl+Z takes a move back. “{reset_point}” puts a point back to where it was.</source>
        <translation>按Ctrl+Z撤销一次移动。“{reset_point}”将该点放回原来的位置。</translation>
    </message>
    <message id="help.correcting.step4">
        <source>Give a reason and press “{apply}”. The branch is measured and graded with your points.</source>
        <translation>注明理由，按“{apply}”。该分支将按您的点测量并分级。</translation>
    </message>
    <message id="help.correcting.step5">
        <source>“{take_back}” brings the program's own points and grades back, as long as the visit is not signed.</source>
        <translation>检查签名前，“{take_back}”可恢复程序原有的点位和分级。</translation>
    </message>
    <message id="help.correcting.note">
        <source>Who moved which points, when and why, is kept and printed on the report.</source>
        <translation>何人、何时、因何移动了哪些点，均予保留并打印在报告上。</translation>
    </message>
    <message id="help.correcting.picture">
        <source>Two pictures with landmarks; one point is chosen and enlarged.</source>
        <translation>两幅带特征点的图像；其中一个点已选中并放大。</translation>
    </message>
    <message id="help.scales.title">
        <source>Scales, questionnaires, confirming</source>
        <translation>量表、问卷与确认</translation>
    </message>
    <message id="help.scales.step1">
        <source>Open the tab “{scales}”. Choose a scale at its left.</source>
        <translation>打开“{scales}”选项卡，在其左侧选择量表。</translation>
    </message>
    <message id="help.scales.step2">
        <source>The program proposes what pictures can tell. What they cannot tell, you set.</source>
        <translation>图像能判断的，由程序给出建议值；不能判断的，由您设定。</translation>
    </message>
    <message id="help.scales.step3">
        <source>“{confirm}” accepts a proposal; another value replaces it. Items at rest and of synkinesis always wait for you.</source>
        <translation>“{confirm}”接受建议值；选择其他值则取代建议值。静息和联动项目始终待您确认。</translation>
    </message>
    <message id="help.scales.step4">
        <source>The button that signs counts what still waits, and leads to the first item.</source>
        <translation>签名按钮显示待处理的项目数，并转到第一个项目。</translation>
    </message>
    <message id="help.scales.step5">
        <source>Q opens the questionnaires. Type the patient's answers as digits.</source>
        <translation>按Q打开问卷。用数字键输入患者的答案。</translation>
    </message>
    <message id="help.scales.note">
        <source>The published sentences of the questionnaires are not in the program. Type those you may use into the settings.</source>
        <translation>程序不含问卷已发表的条目文字。请在设置中输入贵单位获准使用的文字。</translation>
    </message>
    <message id="help.scales.picture">
        <source>The tab of scales: an item on each line, with the proposal and your own value.</source>
        <translation>量表选项卡：每行一个项目，附建议值和您的值。</translation>
    </message>
    <message id="help.signing.title">
        <source>Signing a visit</source>
        <translation>签署检查</translation>
    </message>
    <message id="help.signing.step1">
        <source>Press Ctrl+S. As long as something has to be confirmed, this leads you to it.</source>
        <translation>按Ctrl+S。尚有待确认的项目时，将转到该项目。</translation>
    </message>
    <message id="help.signing.step2">
        <source>Where a scale is not complete, you are asked whether to set it first.</source>
        <translation>量表未完成时，程序会询问是否先行设定。</translation>
    </message>
    <message id="help.signing.step3">
        <source>Check the name, then press “{sign_now}”.</source>
        <translation>核对姓名，然后按“{sign_now}”。</translation>
    </message>
    <message id="help.signing.step4">
        <source>From now on grades, scales, points and notes of this visit cannot be changed. Addenda can be written, each signed.</source>
        <translation>此后本次检查的分级、量表、特征点和备注不能再更改。可以添加补充说明，每条均需签名。</translation>
    </message>
    <message id="help.signing.step5">
        <source>Not signed yet is safe, too: every change is saved at once. The report then says that it is not signed.</source>
        <translation>尚未签名也不会丢失：每次更改都立即保存。此时报告注明未签名。</translation>
    </message>
    <message id="help.signing.picture">
        <source>The strip that asks who signs, below the review.</source>
        <translation>审阅下方询问签名人的一栏。</translation>
    </message>
    <message id="help.comparing.title">
        <source>Comparing visits, and the history</source>
        <translation>对比检查与历次检查</translation>
    </message>
    <message id="help.comparing.step1">
        <source>Press H on the page of patients: History shows the course of each branch over all visits.</source>
        <translation>在患者页按H：“历次检查”显示各分支在全部检查中的病程。</translation>
    </message>
    <message id="help.comparing.step2">
        <source>Bars are 90 % intervals. Marks in the course are treatments; add one with Ctrl+T in the patient's record.</source>
        <translation>竖线为90%区间。病程中的虚线为治疗；在病历中按Ctrl+T添加。</translation>
    </message>
    <message id="help.comparing.step3">
        <source>Return opens the chosen visit; P prints its report.</source>
        <translation>按回车打开所选检查；按P打印其报告。</translation>
    </message>
    <message id="help.comparing.step4">
        <source>In a visit, the last tab compares it with an earlier one: pictures side by side, numbers then and now.</source>
        <translation>在检查中，最后一个选项卡与既往检查对比：图像并列，数值前后对照。</translation>
    </message>
    <message id="help.comparing.note">
        <source>Visits that were graded by different methods are not compared; the program says so.</source>
        <translation>分级方法不同的检查不作比较，程序会注明。</translation>
    </message>
    <message id="help.comparing.picture">
        <source>The history: the visits on a time axis and a curve for each branch.</source>
        <translation>历次检查：时间轴上的各次检查，以及各分支的曲线。</translation>
    </message>
    <message id="help.printing.title">
        <source>Printing, and copies</source>
        <translation>打印与各版本</translation>
    </message>
    <message id="help.printing.step1">
        <source>“{preview}” (Ctrl+Shift+P) shows the report as it will be printed.</source>
        <translation>“{preview}”（Ctrl+Shift+P）按打印效果显示报告。</translation>
    </message>
    <message id="help.printing.step2">
        <source>Choose above it what is printed: the clinical report, the patient's copy in plain words on one page, or the teaching copy.</source>
        <translation>在其上方选择打印内容：临床报告，一页的通俗患者版，或教学版。</translation>
    </message>
    <message id="help.printing.step3">
        <source>Print it (Ctrl+P), save it as PDF, or copy its text.</source>
        <translation>打印（Ctrl+P）、另存为PDF，或复制为文本。</translation>
    </message>
    <message id="help.printing.step4">
        <source>All reports of a day together: page “{clinic}”.</source>
        <translation>一并打印某日的全部报告：“{clinic}”页。</translation>
    </message>
    <message id="help.printing.step5">
        <source>The letterhead and the paper stand in the settings.</source>
        <translation>抬头和纸张在设置中设定。</translation>
    </message>
    <message id="help.printing.note">
        <source>The teaching copy leaves out name, dates, notes and photographs. A saved PDF is not encrypted.</source>
        <translation>教学版略去姓名、日期、备注和照片。保存的PDF未加密。</translation>
    </message>
    <message id="help.printing.picture">
        <source>The preview of the report, with the choice of what is printed above it.</source>
        <translation>报告预览，其上方可选择打印内容。</translation>
    </message>
    <message id="help.clinic.title">
        <source>Numbers of the clinic, and export</source>
        <translation>科室数据与导出</translation>
    </message>
    <message id="help.clinic.step1">
        <source>The page “{clinic}” (Ctrl+3) counts grades and recovery of all patients.</source>
        <translation>“{clinic}”页（Ctrl+3）统计全部患者的分级与恢复情况。</translation>
    </message>
    <message id="help.clinic.step2">
        <source>Choose a day to print or save the reports of all its visits together.</source>
        <translation>选择日期，一并打印或保存当日全部检查的报告。</translation>
    </message>
    <message id="help.clinic.step3">
        <source>For statistics, choose visits to export, what of names and faces, and Excel, CSV or JSON.</source>
        <translation>如需统计，请选择要导出的检查、姓名和面部的内容，以及 Excel、CSV 或 JSON。</translation>
    </message>
    <message id="help.clinic.step4">
        <source>Without names is the rule: patients become codes, days are moved by a secret number.</source>
        <translation>默认不含姓名：患者变为代码，日期按保密的天数移动。</translation>
    </message>
    <message id="help.clinic.step5">
        <source>Leave out who has not agreed to research, where your study needs it.</source>
        <translation>研究有此要求时，请排除未同意用于研究的患者。</translation>
    </message>
    <message id="help.clinic.note">
        <source>An exported file lies outside the archive and is not encrypted.</source>
        <translation>导出的文件在档案库之外，且未加密。</translation>
    </message>
    <message id="help.clinic.picture">
        <source>The page of the clinic: how many patients have which grade, and the recovery since the onset.</source>
        <translation>科室页：各级患者数，以及发病后的恢复。</translation>
    </message>
    <message id="help.safety.title">
        <source>Passphrase, backup, data</source>
        <translation>口令、备份与数据</translation>
    </message>
    <message id="help.safety.step1">
        <source>The passphrase opens the archive at every start. Change it in the settings.</source>
        <translation>每次启动时用口令打开档案库。可在设置中更改口令。</translation>
    </message>
    <message id="help.safety.step2">
        <source>Keep the printed recovery key in a safe place, away from the computer. It opens the archive when the passphrase is forgotten.</source>
        <translation>请将打印的恢复密钥存放在安全且远离电脑的地方。忘记口令时，可用它打开档案库。</translation>
    </message>
    <message id="help.safety.step3">
        <source>Without passphrase and key nobody can open the archive, nor can anybody help.</source>
        <translation>若口令和密钥均遗失，任何人都无法打开档案库，也无法提供帮助。</translation>
    </message>
    <message id="help.safety.step4">
        <source>Ctrl+L locks the window. It also locks by itself; the settings tell after how long.</source>
        <translation>按Ctrl+L锁定窗口。窗口也会自动锁定，时间见设置。</translation>
    </message>
    <message id="help.safety.step5">
        <source>Choose a folder on another disk under “Backup” in the settings: the program then backs up once a day and when it is closed.</source>
        <translation>在设置的“备份”中选择另一块磁盘上的文件夹：程序随后每天以及关闭时自动备份。</translation>
    </message>
    <message id="help.safety.note">
        <source>Everything is kept encrypted. Nothing leaves this computer unless a backup, a shared archive or the hospital is set up in the settings.</source>
        <translation>所有数据均加密保存。除非在设置中启用备份、共享档案或医院连接，任何数据都不会离开本计算机。</translation>
    </message>
    <message id="help.limits.title">
        <source>What the program cannot do</source>
        <translation>程序的局限</translation>
    </message>
    <message id="help.limits.step1">
        <source>It supports your judgement and never replaces it. It is not a certified medical device.</source>
        <translation>程序仅供您参考，不能替代您的判断。不是经认证的医疗器械。</translation>
    </message>
    <message id="help.limits.step2">
        <source>It was trained on digital patients and on photographs of healthy people. It is not validated on patients.</source>
        <translation>程序以数字患者和健康人照片训练，未在患者中验证。</translation>
    </message>
    <message id="help.limits.step3">
        <source>A grade is not a diagnosis: causes, emergencies and nerve conduction are not assessed.</source>
        <translation>分级不是诊断：不评估病因、急症和神经传导。</translation>
    </message>
    <message id="help.limits.step4">
        <source>Folds, neck and chin are not measured; those items are yours.</source>
        <translation>不测量皱褶、颈部和下巴；这些项目由您设定。</translation>
    </message>
    <message id="help.limits.step5">
        <source>Two-dimensional pictures show less of the movement of the lower face than there is. Millimetres rest on an assumed width of the iris.</source>
        <translation>二维图像会低估面下部的运动。毫米值按假定的虹膜直径换算。</translation>
    </message>
    <message id="help.limits.step6">
        <source>A hand on the cheek is not noticed. A covered brow, eye or mouth gets no grade.</source>
        <translation>程序察觉不到遮住面颊的手。眉部、眼部或口部被遮挡时无分级。</translation>
    </message>
    <message id="help.limits.step7">
        <source>Compare visits only where the program does: other methods give other numbers.</source>
        <translation>请仅在程序作出比较时比较检查：方法不同，数值也不同。</translation>
    </message>
    <message id="help.keys.title">
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>hospital</name>
    <message id="hospital.title">
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message id="hospital.rail">
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message id="hospital.rail.tip">
        <source>What is sent to the hospital, and earlier visits from there</source>
        <translation>发送到医院的内容，以及医院里的既往检查</translation>
    </message>
    <message id="hospital.document_title">
        <source>Facial palsy report</source>
        <translation>面瘫报告</translation>
    </message>
    <message id="hospital.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="worklist.everybody">
        <source>All patients</source>
        <translation>所有患者</translation>
    </message>
    <message id="worklist.today">
        <source>Today's list</source>
        <translation>今日列表</translation>
    </message>
    <message id="worklist.today_tip">
        <source>Who is on the hospital's worklist today</source>
        <translation>今天医院工作列表上的患者</translation>
    </message>
    <message id="worklist.search">
        <source>Name or number in the hospital</source>
        <translation>姓名或医院编号</translation>
    </message>
    <message id="worklist.day">
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message id="worklist.read_again">
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message id="worklist.time">
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message id="worklist.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="worklist.number">
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message id="worklist.born">
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message id="worklist.procedure">
        <source>Examination</source>
        <translation>检查</translation>
    </message>
    <message id="worklist.accession">
        <source>Accession number</source>
        <translation>检查号</translation>
    </message>
    <message id="worklist.sex">
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message id="worklist.table">
        <source>Today's list of the hospital</source>
        <translation>医院今日列表</translation>
    </message>
    <message id="worklist.empty">
        <source>Nobody is on the list of {day}.</source>
        <translation>{day} 的列表上没有患者。</translation>
    </message>
    <message id="worklist.empty_hint">
        <source>Another day, or a patient whom the list does not have: add the patient by hand.</source>
        <translation>换一天，或者列表上没有的患者：请手动添加。</translation>
    </message>
    <message id="worklist.none_found">
        <source>Nobody on the list fits "{words}".</source>
        <translation>列表上没有与“{words}”相符的患者。</translation>
    </message>
    <message id="worklist.choose">
        <source>Choose somebody from the list.</source>
        <translation>请从列表中选择一位患者。</translation>
    </message>
    <message id="worklist.choose_hint">
        <source>The visit then begins with name, number and accession number from the hospital.</source>
        <translation>检查将直接使用医院的姓名、编号和检查号。</translation>
    </message>
    <message id="worklist.count">
        <source>On the list: {count}</source>
        <translation>列表人数：{count}</translation>
    </message>
    <message id="worklist.known">
        <source>In the archive: {name}.</source>
        <translation>档案中：{name}。</translation>
    </message>
    <message id="worklist.unknown">
        <source>Not in the archive yet; the patient is added.</source>
        <translation>档案中尚无此患者；将会添加。</translation>
    </message>
    <message id="worklist.alike">
        <source>Is it one of these patients?</source>
        <translation>是以下患者之一吗？</translation>
    </message>
    <message id="worklist.alike.same">
        <source>Yes: {name}</source>
        <translation>是：{name}</translation>
    </message>
    <message id="worklist.alike.new">
        <source>No, a new patient</source>
        <translation>不是，新患者</translation>
    </message>
    <message id="worklist.differs">
        <source>The hospital says something else. What holds?</source>
        <translation>医院的信息不同。以哪个为准？</translation>
    </message>
    <message id="worklist.differs.keep">
        <source>Keep: {value}</source>
        <translation>保留：{value}</translation>
    </message>
    <message id="worklist.differs.take">
        <source>Take over: {value}</source>
        <translation>采用：{value}</translation>
    </message>
    <message id="worklist.differs.nothing">
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message id="worklist.damaged">
        <source>The server has lost letters of the name ({told}). It stays {kept}.</source>
        <translation>服务器丢失了姓名中的字符（{told}）。保留 {kept}。</translation>
    </message>
    <message id="worklist.damaged_new">
        <source>The server has lost letters of the name ({told}). Please type the name.</source>
        <translation>服务器丢失了姓名中的字符（{told}）。请输入姓名。</translation>
    </message>
    <message id="worklist.begin">
        <source>Begin the visit</source>
        <translation>开始检查</translation>
    </message>
    <message id="worklist.begin_tip">
        <source>Begin a visit that answers this entry (N)</source>
        <translation>开始与此条目对应的检查（N）</translation>
    </message>
    <message id="worklist.assign">
        <source>Assign the visit</source>
        <translation>分配检查</translation>
    </message>
    <message id="worklist.assign_title">
        <source>Which entry does the visit of {name} answer?</source>
        <translation>{name} 的检查对应哪个条目？</translation>
    </message>
    <message id="worklist.other_person">
        <source>Name and number are of somebody else. Is it the right entry?</source>
        <translation>姓名和编号属于他人。条目正确吗？</translation>
    </message>
    <message id="worklist.assigned">
        <source>The visit is assigned to {number}.</source>
        <translation>检查已分配给 {number}。</translation>
    </message>
    <message id="worklist.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="worklist.unassigned">
        <source>The visit is assigned to no entry any more.</source>
        <translation>检查不再分配给任何条目。</translation>
    </message>
    <message id="field.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="field.record_number">
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message id="field.born">
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message id="field.sex">
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message id="hospital.line.order">
        <source>Order {number}</source>
        <translation>申请单 {number}</translation>
    </message>
    <message id="hospital.line.no_order">
        <source>No order</source>
        <translation>无申请单</translation>
    </message>
    <message id="hospital.line.assign">
        <source>Assign to an order …</source>
        <translation>分配给申请单……</translation>
    </message>
    <message id="hospital.line.send">
        <source>Send to the hospital</source>
        <translation>发送到医院</translation>
    </message>
    <message id="hospital.line.send_tip">
        <source>Put the signed visit into the queue for the hospital's archive</source>
        <translation>将已签名的检查加入发送到医院存档的队列</translation>
    </message>
    <message id="hospital.line.send_new">
        <source>Send what was added</source>
        <translation>发送新增内容</translation>
    </message>
    <message id="hospital.line.show">
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message id="hospital.line.not_sent">
        <source>Not sent to the hospital</source>
        <translation>未发送到医院</translation>
    </message>
    <message id="hospital.delivery.waiting">
        <source>For the hospital: waiting, {done} of {total} there</source>
        <translation>医院：等待中，已到 {done}/{total}</translation>
    </message>
    <message id="hospital.delivery.sending">
        <source>For the hospital: being sent, {done} of {total} there</source>
        <translation>医院：正在发送，已到 {done}/{total}</translation>
    </message>
    <message id="hospital.delivery.sent">
        <source>In the hospital, not confirmed yet: {done} of {total}</source>
        <translation>已到医院，尚未确认：{done}/{total}</translation>
    </message>
    <message id="hospital.delivery.stored">
        <source>In the hospital: {done} of {total}</source>
        <translation>已在医院：{done}/{total}</translation>
    </message>
    <message id="hospital.delivery.failed">
        <source>For the hospital: failed, is tried again; {done} of {total} there</source>
        <translation>医院：失败，将重试；已到 {done}/{total}</translation>
    </message>
    <message id="hospital.delivery.given_up">
        <source>For the hospital: given up; {done} of {total} there</source>
        <translation>医院：已放弃；已到 {done}/{total}</translation>
    </message>
    <message id="hospital.delivery.cancelled">
        <source>For the hospital: cancelled</source>
        <translation>医院：已取消</translation>
    </message>
    <message id="hospital.mark.waiting">
        <source>{state}, waits for the hospital</source>
        <translation>{state}，等待发送到医院</translation>
    </message>
    <message id="hospital.mark.sending">
        <source>{state}, is being sent to the hospital</source>
        <translation>{state}，正在发送到医院</translation>
    </message>
    <message id="hospital.mark.sent">
        <source>{state}, sent to the hospital</source>
        <translation>{state}，已发送到医院</translation>
    </message>
    <message id="hospital.mark.stored">
        <source>{state}, in the hospital</source>
        <translation>{state}，已在医院</translation>
    </message>
    <message id="hospital.mark.failed">
        <source>{state}, not in the hospital yet</source>
        <translation>{state}，尚未到医院</translation>
    </message>
    <message id="hospital.mark.given_up">
        <source>{state}, not in the hospital</source>
        <translation>{state}，不在医院</translation>
    </message>
    <message id="hospital.mark.cancelled">
        <source>{state}</source>
        <translation>{state}</translation>
    </message>
    <message id="send_state.waiting">
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message id="send_state.sending">
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message id="send_state.sent">
        <source>sent, not confirmed</source>
        <translation>已发送，未确认</translation>
    </message>
    <message id="send_state.stored">
        <source>stored and confirmed</source>
        <translation>已存储并确认</translation>
    </message>
    <message id="send_state.failed">
        <source>failed, is tried again</source>
        <translation>失败，将重试</translation>
    </message>
    <message id="send_state.given_up">
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message id="send_state.cancelled">
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message id="send_channel.pacs">
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message id="send_channel.fhir">
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message id="send_channel.hl7">
        <source>HL7</source>
        <translation>HL7</translation>
    </message>
    <message id="hospital.queue">
        <source>Sent to the hospital</source>
        <translation>已发送到医院</translation>
    </message>
    <message id="hospital.queue.visit">
        <source>Visit</source>
        <translation>检查</translation>
    </message>
    <message id="hospital.queue.way">
        <source>Way</source>
        <translation>途径</translation>
    </message>
    <message id="hospital.queue.state">
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message id="hospital.queue.tries">
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message id="hospital.queue.next">
        <source>Next try</source>
        <translation>下次</translation>
    </message>
    <message id="hospital.queue.now">
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message id="hospital.queue.empty">
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message id="hospital.queue.empty_hint">
        <source>Sign a visit, then press "Send to the hospital" above it.</source>
        <translation>签名一次检查，然后点击其上方的“发送到医院”。</translation>
    </message>
    <message id="hospital.queue.again">
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message id="hospital.queue.again_tip">
        <source>Send what the server does not have; what it has is not sent a second time</source>
        <translation>发送服务器没有的内容；已有的不会再次发送</translation>
    </message>
    <message id="hospital.queue.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="hospital.queue.cancel_tip">
        <source>Do not send what is not sent yet</source>
        <translation>不发送尚未发送的内容</translation>
    </message>
    <message id="hospital.queue.try_now">
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message id="hospital.queue.try_now_tip">
        <source>Do not wait for the next try</source>
        <translation>不等待下一次尝试</translation>
    </message>
    <message id="hospital.queue.open">
        <source>Open the visit</source>
        <translation>打开检查</translation>
    </message>
    <message id="hospital.queue.object">
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message id="hospital.kind.photographs">
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message id="hospital.kind.video">
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message id="hospital.kind.pdf">
        <source>Report (PDF)</source>
        <translation>报告（PDF）</translation>
    </message>
    <message id="hospital.kind.sr">
        <source>Measurements (SR)</source>
        <translation>测量值（SR）</translation>
    </message>
    <message id="hospital.kind.visit">
        <source>Visit, objects not made yet</source>
        <translation>检查，对象尚未生成</translation>
    </message>
    <message id="hospital.kind.other">
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message id="hospital.earlier">
        <source>Earlier visits in the hospital</source>
        <translation>医院里的既往检查</translation>
    </message>
    <message id="hospital.earlier.of">
        <source>Earlier visits of {name} in the hospital</source>
        <translation>{name} 在医院里的既往检查</translation>
    </message>
    <message id="hospital.earlier.look">
        <source>Look in the hospital</source>
        <translation>在医院中查找</translation>
    </message>
    <message id="hospital.earlier.look_tip">
        <source>Ask the hospital's archive for studies with this patient's number</source>
        <translation>按此患者的编号查询医院存档中的检查</translation>
    </message>
    <message id="hospital.earlier.nobody">
        <source>Choose a patient with a number of the hospital on the page of patients first.</source>
        <translation>请先在患者页面选择一位有医院编号的患者。</translation>
    </message>
    <message id="hospital.earlier.none">
        <source>The hospital has no studies with a report for the number {number}.</source>
        <translation>医院没有编号 {number} 的带报告的检查。</translation>
    </message>
    <message id="hospital.earlier.open">
        <source>Fetch and show</source>
        <translation>获取并显示</translation>
    </message>
    <message id="hospital.earlier.line">
        <source>{day} · {description} · {accession}</source>
        <translation>{day} · {description} · {accession}</translation>
    </message>
    <message id="hospital.earlier.no_day">
        <source>unknown day</source>
        <translation>日期未知</translation>
    </message>
    <message id="hospital.earlier.fetching">
        <source>Being fetched …</source>
        <translation>正在获取……</translation>
    </message>
    <message id="hospital.earlier.read_only">
        <source>Fetched from the hospital, read-only. It is not kept in this archive.</source>
        <translation>从医院获取，只读。不保存在本档案中。</translation>
    </message>
    <message id="hospital.earlier.missing">
        <source>Pictures that did not come: {count}</source>
        <translation>未收到的图片：{count}</translation>
    </message>
    <message id="hospital.unreachable">
        <source>The server does not answer. Check its name, its port and the network.</source>
        <translation>服务器没有应答。请检查名称、端口和网络。</translation>
    </message>
    <message id="hospital.tls">
        <source>The connection could not be secured. Check the certificates, or whether the server speaks TLS.</source>
        <translation>无法建立安全连接。请检查证书，或服务器是否支持 TLS。</translation>
    </message>
    <message id="hospital.tls_files">
        <source>A certificate file cannot be used. Choose PEM files with certificate and key.</source>
        <translation>证书文件不可用。请选择包含证书和密钥的 PEM 文件。</translation>
    </message>
    <message id="hospital.refused">
        <source>The server refuses. Ask the hospital to admit this program's AE title.</source>
        <translation>服务器拒绝。请医院允许本程序的 AE 标题。</translation>
    </message>
    <message id="hospital.wrong_title">
        <source>The server has another AE title. Check the title of the server.</source>
        <translation>服务器的 AE 标题不同。请检查服务器标题。</translation>
    </message>
    <message id="hospital.unknown_caller">
        <source>The server does not know this program's AE title. Ask the hospital to enter it.</source>
        <translation>服务器不认识本程序的 AE 标题。请医院登记。</translation>
    </message>
    <message id="hospital.aborted">
        <source>The server cut the connection off. Try again; if it stays so, ask the hospital.</source>
        <translation>服务器中断了连接。请重试；若仍如此，请询问医院。</translation>
    </message>
    <message id="hospital.no_answer">
        <source>The server took too long. Try again, or allow it more time.</source>
        <translation>服务器响应过慢。请重试，或给它更多时间。</translation>
    </message>
    <message id="hospital.failed">
        <source>The server could not do it. Try again; if it stays so, ask the hospital.</source>
        <translation>服务器未能完成。请重试；若仍如此，请询问医院。</translation>
    </message>
    <message id="hospital.not_offered">
        <source>The server does not offer this service. Check whether it is the right one.</source>
        <translation>服务器不提供此服务。请检查是否为正确的服务器。</translation>
    </message>
    <message id="hospital.too_many">
        <source>The list is too long. Ask for less: a name, a modality or this station only.</source>
        <translation>列表过长。请缩小范围：姓名、设备类型或仅本工作站。</translation>
    </message>
    <message id="hospital.port_taken">
        <source>The program's own port is taken. Choose another one.</source>
        <translation>本程序的端口已被占用。请换一个。</translation>
    </message>
    <message id="hospital.no_identifier">
        <source>The patient has no number that the hospital's archive can be asked for.</source>
        <translation>患者没有可用于查询医院存档的编号。</translation>
    </message>
    <message id="hospital.nothing_fetched">
        <source>Nothing came back. Ask the hospital to let this AE title fetch.</source>
        <translation>没有收到任何内容。请医院允许此 AE 标题获取数据。</translation>
    </message>
    <message id="hospital.server_full">
        <source>The server is full. It is tried again; tell the hospital.</source>
        <translation>服务器已满。将重试；请告知医院。</translation>
    </message>
    <message id="hospital.class_refused">
        <source>The server does not take this kind of object. Ask the hospital to admit it.</source>
        <translation>服务器不接受此类对象。请医院允许。</translation>
    </message>
    <message id="hospital.object_refused">
        <source>The server does not take this object as it is.</source>
        <translation>服务器不接受此对象。</translation>
    </message>
    <message id="hospital.not_authorised">
        <source>The server does not allow this program to store. Ask the hospital.</source>
        <translation>服务器不允许本程序存储。请询问医院。</translation>
    </message>
    <message id="hospital.server_failed">
        <source>The server could not store it. It is tried again.</source>
        <translation>服务器未能存储。将重试。</translation>
    </message>
    <message id="hospital.not_committed">
        <source>The server did not commit itself to keep it. It is sent again.</source>
        <translation>服务器未承诺保存。将重新发送。</translation>
    </message>
    <message id="hospital.in_doubt">
        <source>The connection ended while it was sent. The server is asked for it before it is sent again.</source>
        <translation>发送过程中连接中断。再次发送前会先询问服务器是否已收到。</translation>
    </message>
    <message id="hospital.sent_anew">
        <source>The server did not have it after all. It is sent again.</source>
        <translation>服务器并未收到，正在重新发送。</translation>
    </message>
    <message id="hospital.perhaps_twice">
        <source>The connection ended while it was sent, and the server cannot be asked for it. It was sent a second time with the same identifier.</source>
        <translation>发送过程中连接中断，且无法询问服务器是否已收到。已用相同的标识符再次发送。</translation>
    </message>
    <message id="hospital.unconfirmed">
        <source>Taken by the server, which confirms nothing.</source>
        <translation>服务器已接收，但不提供确认。</translation>
    </message>
    <message id="hospital.not_made">
        <source>The objects could not be made of the visit.</source>
        <translation>无法由检查生成对象。</translation>
    </message>
    <message id="hospital.unexpected">
        <source>Something unexpected happened. It is tried again.</source>
        <translation>发生意外情况。将重试。</translation>
    </message>
    <message id="archive.sent_to_hospital">
        <source>The visit was sent already and stays with its order.</source>
        <translation>检查已发送，申请单不再更改。</translation>
    </message>
    <message id="deletion.stays.hospital">
        <source>Sent to the hospital: {count} objects. Only the hospital can delete them there.</source>
        <translation>已发送到医院服务器：{count} 个对象。只有医院能在那里删除。</translation>
    </message>
    <message id="hospital.settings">
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message id="hospital.settings.off">
        <source>Off: the program opens no network connection. Ask the hospital for titles, addresses and ports.</source>
        <translation>关闭：程序不打开任何网络连接。请向医院索取标题、地址和端口。</translation>
    </message>
    <message id="hospital.settings.station">
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message id="hospital.settings.pacs">
        <source>Archive of pictures (PACS)</source>
        <translation>影像存档（PACS）</translation>
    </message>
    <message id="hospital.settings.worklist">
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message id="hospital.settings.tls">
        <source>Secured connections (TLS)</source>
        <translation>安全连接（TLS）</translation>
    </message>
    <message id="hospital.test_pacs">
        <source>Test the PACS</source>
        <translation>测试 PACS</translation>
    </message>
    <message id="hospital.test_worklist">
        <source>Test the worklist</source>
        <translation>测试工作列表</translation>
    </message>
    <message id="hospital.test.asking">
        <source>The server is being asked …</source>
        <translation>正在询问服务器……</translation>
    </message>
    <message id="hospital.test.good">
        <source>{title} answers.</source>
        <translation>{title} 有应答。</translation>
    </message>
    <message id="hospital.test.not_set">
        <source>Enter AE title and address first.</source>
        <translation>请先填写 AE 标题和地址。</translation>
    </message>
    <message id="settings.hospital_on">
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message id="settings.hospital_on.on">
        <source>Connect to the hospital's servers</source>
        <translation>连接医院服务器</translation>
    </message>
    <message id="settings.hospital_title">
        <source>AE title of this program</source>
        <translation>本程序的 AE 标题</translation>
    </message>
    <message id="settings.hospital_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>最多 16 个拉丁字母、数字和符号。</translation>
    </message>
    <message id="settings.hospital_port">
        <source>Own port</source>
        <translation>本程序端口</translation>
    </message>
    <message id="settings.hospital_port.hint">
        <source>For confirmations of storage and earlier visits; 0 for none.</source>
        <translation>用于存储确认和既往检查；0 表示不用。</translation>
    </message>
    <message id="settings.hospital_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 的数字。</translation>
    </message>
    <message id="settings.hospital_timeout_s">
        <source>Longest wait, seconds</source>
        <translation>最长等待（秒）</translation>
    </message>
    <message id="settings.hospital_timeout_s.problem">
        <source>Please enter 1 to 600 seconds.</source>
        <translation>请输入 1 至 600 秒。</translation>
    </message>
    <message id="settings.hospital_pacs_title">
        <source>AE title</source>
        <translation>AE 标题</translation>
    </message>
    <message id="settings.hospital_pacs_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>最多 16 个拉丁字母、数字和符号。</translation>
    </message>
    <message id="settings.hospital_pacs_host">
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message id="settings.hospital_pacs_host.problem">
        <source>A name or an address of a server, such as pacs.example.org.</source>
        <translation>服务器的名称或地址，如 pacs.example.org。</translation>
    </message>
    <message id="settings.hospital_pacs_port">
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message id="settings.hospital_pacs_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 的数字。</translation>
    </message>
    <message id="settings.hospital_worklist_title">
        <source>AE title</source>
        <translation>AE 标题</translation>
    </message>
    <message id="settings.hospital_worklist_title.problem">
        <source>At most 16 letters of the Latin alphabet, digits and signs.</source>
        <translation>最多 16 个拉丁字母、数字和符号。</translation>
    </message>
    <message id="settings.hospital_worklist_host">
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message id="settings.hospital_worklist_host.problem">
        <source>A name or an address of a server, such as ris.example.org.</source>
        <translation>服务器的名称或地址，如 ris.example.org。</translation>
    </message>
    <message id="settings.hospital_worklist_port">
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message id="settings.hospital_worklist_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 的数字。</translation>
    </message>
    <message id="settings.hospital_modality">
        <source>Modality</source>
        <translation>设备类型</translation>
    </message>
    <message id="settings.hospital_modality.hint">
        <source>Only entries of this modality, such as XC; empty for all.</source>
        <translation>仅此设备类型的条目，如 XC；留空为全部。</translation>
    </message>
    <message id="settings.hospital_modality.problem">
        <source>At most 16 capital letters and digits, such as XC.</source>
        <translation>最多 16 个大写字母和数字，如 XC。</translation>
    </message>
    <message id="settings.hospital_own_entries">
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message id="settings.hospital_own_entries.on">
        <source>Only those scheduled for this program's AE title</source>
        <translation>仅安排给本程序 AE 标题的条目</translation>
    </message>
    <message id="settings.hospital_tls">
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message id="settings.hospital_tls.on">
        <source>Secure every connection and verify the server's certificate</source>
        <translation>保护所有连接并验证服务器证书</translation>
    </message>
    <message id="settings.hospital_authority">
        <source>Authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message id="settings.hospital_authority.hint">
        <source>Who signed the server's certificate (PEM); none for those the system trusts.</source>
        <translation>签发服务器证书者（PEM）；不选则用系统信任的。</translation>
    </message>
    <message id="settings.hospital_certificate">
        <source>Own certificate</source>
        <translation>本程序证书</translation>
    </message>
    <message id="settings.hospital_certificate.hint">
        <source>PEM; needed where the server asks for one, and for the own port.</source>
        <translation>PEM；服务器要求时以及本程序端口需要。</translation>
    </message>
    <message id="settings.hospital_key">
        <source>Own key</source>
        <translation>本程序密钥</translation>
    </message>
    <message id="settings.hospital_key.hint">
        <source>PEM; none where the certificate's file holds it.</source>
        <translation>PEM；若与证书同一文件则不选。</translation>
    </message>
    <message id="settings.hospital_automatic">
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message id="settings.hospital_automatic.on">
        <source>Send every visit as soon as it is signed</source>
        <translation>每次检查签名后立即发送</translation>
    </message>
    <message id="settings.hospital_clips">
        <source>Recordings</source>
        <translation>录像</translation>
    </message>
    <message id="settings.hospital_clips.on">
        <source>Send the recordings as well, as videos</source>
        <translation>同时以视频发送录像</translation>
    </message>
    <message id="settings.hospital_commitment">
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message id="settings.hospital_commitment.on">
        <source>Ask for storage commitment</source>
        <translation>请求存储承诺（Storage Commitment）</translation>
    </message>
    <message id="settings.hospital_commitment.hint">
        <source>Needs the own port. Without it the archive is asked what it has.</source>
        <translation>需要本程序端口。否则查询存档已有的内容。</translation>
    </message>
    <message id="hospital.file.choose">
        <source>Choose …</source>
        <translation>选择……</translation>
    </message>
    <message id="hospital.file.none">
        <source>No file</source>
        <translation>无文件</translation>
    </message>
    <message id="hospital.file.forget">
        <source>None</source>
        <translation>不用</translation>
    </message>
</context>
<context>
    <name>hospital_record</name>
    <message id="hospital_record.function">
        <source>{branch}: function of the weak side</source>
        <translation>{branch}：患侧功能</translation>
    </message>
    <message id="hospital_record.grade">
        <source>{branch}: grade</source>
        <translation>{branch}：分级</translation>
    </message>
    <message id="hospital_record.side">
        <source>affected side</source>
        <translation>患侧</translation>
    </message>
    <message id="hospital_record.eye">
        <source>eye does not close completely</source>
        <translation>眼睛不能完全闭合</translation>
    </message>
    <message id="hospital_record.scale">
        <source>{scale}</source>
        <translation>{scale}</translation>
    </message>
    <message id="hospital_record.by_program">
        <source>by the program ({method})</source>
        <translation>由程序评定（{method}）</translation>
    </message>
    <message id="hospital_record.by_clinician">
        <source>by the clinician</source>
        <translation>由医师评定</translation>
    </message>
    <message id="hospital_record.in_force">
        <source>what stands: the clinician's value, else the program's</source>
        <translation>有效值：有医师的值时取医师的值，否则取程序的值</translation>
    </message>
    <message id="hospital_record.incomplete">
        <source>no total: items have no value</source>
        <translation>无总分：有条目没有值</translation>
    </message>
    <message id="hospital_record.title">
        <source>Examination of facial palsy</source>
        <translation>面瘫检查</translation>
    </message>
    <message id="hospital_record.conclusion.side">
        <source>Affected side (the patient's own): {side}</source>
        <translation>患侧（以患者自身为准）：{side}</translation>
    </message>
    <message id="hospital_record.conclusion.branch">
        <source>{branch}: grade {grade}, function {function} ({interval})</source>
        <translation>{branch}：{grade} 级，功能 {function}（{interval}）</translation>
    </message>
    <message id="hospital_record.conclusion.branch_alone">
        <source>{branch}: grade {grade}</source>
        <translation>{branch}：{grade} 级</translation>
    </message>
    <message id="hospital_record.conclusion.withheld">
        <source>{branch}: no grade; {reason}</source>
        <translation>{branch}：无分级；{reason}</translation>
    </message>
    <message id="hospital_record.conclusion.changed">
        <source>{words}, grade by the clinician</source>
        <translation>{words}，分级由医师确定</translation>
    </message>
    <message id="hospital_record.conclusion.signed">
        <source>Signed by {clinician}</source>
        <translation>签名：{clinician}</translation>
    </message>
    <message id="hospital_record.not_signed">
        <source>This visit is not signed; only signed visits go to the hospital's record.</source>
        <translation>本次检查尚未签名；只有已签名的检查才会送入医院病历。</translation>
    </message>
    <message id="hospital_record.no_terms">
        <source>The program's own list of codes is missing or damaged; install the program anew.</source>
        <translation>程序自己的代码表缺失或已损坏；请重新安装程序。</translation>
    </message>
    <message id="hospital_record.no_number">
        <source>The hospital does not know this patient by a number: neither the record nor an order has one.</source>
        <translation>医院没有这位患者的编号：病历和申请单中都没有。</translation>
    </message>
    <message id="hospital_record.no_system">
        <source>Where the hospital's patient numbers come from is not set (an address, a URI).</source>
        <translation>尚未设置医院患者编号的来源（一个地址，即 URI）。</translation>
    </message>
    <message id="hospital_record.no_consent">
        <source>This patient has not agreed to research.</source>
        <translation>这位患者没有同意用于研究。</translation>
    </message>
    <message id="hospital_record.invalid">
        <source>What was made breaks a rule of {standard} ({rule}, at {where}). Nothing was written or sent.</source>
        <translation>生成的内容违反了 {standard} 的规则（{rule}，位置 {where}）。没有写入或发送任何内容。</translation>
    </message>
    <message id="fhir.url">
        <source>The address of the FHIR server is not one: it begins with https://.</source>
        <translation>FHIR 服务器的地址无效：应以 https:// 开头。</translation>
    </message>
    <message id="fhir.not_secure">
        <source>The FHIR server is asked without encryption; only this computer itself may be.</source>
        <translation>与 FHIR 服务器的连接未加密；只有本机才允许这样。</translation>
    </message>
    <message id="fhir.token">
        <source>The access token of the FHIR server holds characters that no token has.</source>
        <translation>FHIR 服务器的访问令牌含有令牌中不可能出现的字符。</translation>
    </message>
    <message id="fhir.certificate_file">
        <source>The file of certificates for the FHIR server cannot be used.</source>
        <translation>FHIR 服务器的证书文件无法使用。</translation>
    </message>
    <message id="fhir.certificate">
        <source>The certificate of the FHIR server is not trusted.</source>
        <translation>FHIR 服务器的证书不受信任。</translation>
    </message>
    <message id="fhir.unreachable">
        <source>The FHIR server cannot be reached.</source>
        <translation>无法连接 FHIR 服务器。</translation>
    </message>
    <message id="fhir.timeout">
        <source>The FHIR server did not answer in {seconds:.0f} s.</source>
        <translation>FHIR 服务器在 {seconds:.0f} 秒内没有应答。</translation>
    </message>
    <message id="fhir.not_allowed">
        <source>The FHIR server refuses the access token (status {status}).</source>
        <translation>FHIR 服务器拒绝访问令牌（状态 {status}）。</translation>
    </message>
    <message id="fhir.refused">
        <source>The FHIR server refuses what was sent (status {status}, {issue}).</source>
        <translation>FHIR 服务器拒绝所发送的内容（状态 {status}，{issue}）。</translation>
    </message>
    <message id="fhir.not_now">
        <source>The FHIR server cannot take it now (status {status}).</source>
        <translation>FHIR 服务器现在无法接收（状态 {status}）。</translation>
    </message>
    <message id="fhir.partly">
        <source>The FHIR server took {stored} parts and refused {failed} (status {statuses}).</source>
        <translation>FHIR 服务器接收了 {stored} 个部分，拒绝了 {failed} 个（状态 {statuses}）。</translation>
    </message>
    <message id="fhir.answer">
        <source>What the FHIR server answered cannot be understood.</source>
        <translation>无法理解 FHIR 服务器的应答。</translation>
    </message>
    <message id="fhir.version">
        <source>The server speaks FHIR {version}; 4.3 or 4.0 is needed.</source>
        <translation>服务器使用 FHIR {version}；需要 4.3 或 4.0。</translation>
    </message>
    <message id="hl7.folder">
        <source>The folder for HL7 messages cannot be written to.</source>
        <translation>无法写入 HL7 消息文件夹。</translation>
    </message>
    <message id="archive.word_not_opened">
        <source>The saved access token cannot be opened with this archive; type it again.</source>
        <translation>保存的访问令牌无法用此档案库打开；请重新输入。</translation>
    </message>
    <message id="mllp.certificate_file">
        <source>The file of certificates for the HL7 server cannot be used.</source>
        <translation>HL7 服务器的证书文件无法使用。</translation>
    </message>
    <message id="mllp.certificate">
        <source>The certificate of the HL7 server is not trusted.</source>
        <translation>HL7 服务器的证书不受信任。</translation>
    </message>
    <message id="mllp.unreachable">
        <source>The HL7 server cannot be reached.</source>
        <translation>无法连接 HL7 服务器。</translation>
    </message>
    <message id="mllp.timeout">
        <source>The HL7 server did not answer in {seconds:.0f} s.</source>
        <translation>HL7 服务器在 {seconds:.0f} 秒内没有应答。</translation>
    </message>
    <message id="mllp.answer">
        <source>What the HL7 server answered cannot be understood.</source>
        <translation>无法理解 HL7 服务器的应答。</translation>
    </message>
    <message id="mllp.error">
        <source>The HL7 server could not process the message ({answer}).</source>
        <translation>HL7 服务器无法处理该消息（{answer}）。</translation>
    </message>
    <message id="mllp.rejected">
        <source>The HL7 server rejected the message ({answer}).</source>
        <translation>HL7 服务器拒绝了该消息（{answer}）。</translation>
    </message>
    <message id="hospital.settings.fhir">
        <source>Record: FHIR server</source>
        <translation>病历：FHIR 服务器</translation>
    </message>
    <message id="hospital.settings.hl7">
        <source>Record: HL7 v2</source>
        <translation>病历：HL7 v2</translation>
    </message>
    <message id="hospital.test_fhir">
        <source>Test the FHIR server</source>
        <translation>测试 FHIR 服务器</translation>
    </message>
    <message id="hospital.test_fhir.not_set">
        <source>Enter the address first.</source>
        <translation>请先输入地址。</translation>
    </message>
    <message id="hospital.token.kept">
        <source>A token is kept; type another to replace it</source>
        <translation>已保存令牌；输入新的可替换</translation>
    </message>
    <message id="hospital.token.none">
        <source>None</source>
        <translation>无</translation>
    </message>
    <message id="hospital.token.forget">
        <source>Forget the token</source>
        <translation>删除令牌</translation>
    </message>
    <message id="settings.hospital_fhir_url">
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message id="settings.hospital_fhir_url.hint">
        <source>Such as https://fhir.example.org/r4b; empty for none.</source>
        <translation>例如 https://fhir.example.org/r4b；留空表示没有。</translation>
    </message>
    <message id="settings.hospital_fhir_url.problem">
        <source>An address begins with https:// and has no spaces.</source>
        <translation>地址以 https:// 开头，且不含空格。</translation>
    </message>
    <message id="settings.hospital_fhir_token">
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message id="settings.hospital_fhir_token.hint">
        <source>Kept sealed by the archive, never shown again.</source>
        <translation>由档案库加密保存，不再显示。</translation>
    </message>
    <message id="settings.hospital_fhir_token.problem">
        <source>This token is too long.</source>
        <translation>令牌过长。</translation>
    </message>
    <message id="settings.hospital_fhir_patients">
        <source>Patient numbers</source>
        <translation>患者编号</translation>
    </message>
    <message id="settings.hospital_fhir_patients.hint">
        <source>System of the hospital's numbers: a URI, such as urn:oid:1.2.3. Needed.</source>
        <translation>医院编号的系统：一个 URI，例如 urn:oid:1.2.3。必填。</translation>
    </message>
    <message id="settings.hospital_fhir_patients.problem">
        <source>A URI, such as urn:oid:1.2.3 or https://hospital.example/mrn.</source>
        <translation>一个 URI，例如 urn:oid:1.2.3 或 https://hospital.example/mrn。</translation>
    </message>
    <message id="settings.hospital_fhir_accessions">
        <source>Accession numbers</source>
        <translation>检查号</translation>
    </message>
    <message id="settings.hospital_fhir_accessions.hint">
        <source>System of the orders' numbers: a URI; empty for none.</source>
        <translation>检查号的系统：一个 URI；留空表示没有。</translation>
    </message>
    <message id="settings.hospital_fhir_accessions.problem">
        <source>A URI, such as urn:oid:1.2.3.4.</source>
        <translation>一个 URI，例如 urn:oid:1.2.3.4。</translation>
    </message>
    <message id="settings.hospital_fhir_create">
        <source>Unknown patients</source>
        <translation>未知患者</translation>
    </message>
    <message id="settings.hospital_fhir_create.on">
        <source>Make them on the server</source>
        <translation>在服务器上新建</translation>
    </message>
    <message id="settings.hospital_hl7_host">
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message id="settings.hospital_hl7_host.hint">
        <source>Of the server that takes messages (MLLP); empty for none.</source>
        <translation>接收消息的服务器（MLLP）；留空表示没有。</translation>
    </message>
    <message id="settings.hospital_hl7_host.problem">
        <source>A name or an address of a server, such as hl7.example.org.</source>
        <translation>服务器的名称或地址，例如 hl7.example.org。</translation>
    </message>
    <message id="settings.hospital_hl7_port">
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message id="settings.hospital_hl7_port.problem">
        <source>A port is a number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 之间的数字。</translation>
    </message>
    <message id="settings.hospital_hl7_folder">
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message id="settings.hospital_hl7_folder.hint">
        <source>Messages are put there in the place of a server; empty for none.</source>
        <translation>消息放入此处而不发送到服务器；留空表示没有。</translation>
    </message>
    <message id="settings.hospital_hl7_folder.problem">
        <source>This path is too long.</source>
        <translation>路径过长。</translation>
    </message>
    <message id="settings.hospital_hl7_application">
        <source>Receiving application</source>
        <translation>接收应用</translation>
    </message>
    <message id="settings.hospital_hl7_application.problem">
        <source>At most 80 characters.</source>
        <translation>最多 80 个字符。</translation>
    </message>
    <message id="settings.hospital_hl7_facility">
        <source>Receiving facility</source>
        <translation>接收机构</translation>
    </message>
    <message id="settings.hospital_hl7_facility.problem">
        <source>At most 80 characters.</source>
        <translation>最多 80 个字符。</translation>
    </message>
    <message id="settings.hospital_hl7_patients">
        <source>Patient numbers of</source>
        <translation>患者编号颁发者</translation>
    </message>
    <message id="settings.hospital_hl7_patients.hint">
        <source>Assigning authority (PID-3.4), where the order tells none.</source>
        <translation>分配机构（PID-3.4），申请单未注明时使用。</translation>
    </message>
    <message id="settings.hospital_hl7_patients.problem">
        <source>At most 80 characters.</source>
        <translation>最多 80 个字符。</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message id="import.title">
        <source>Import recordings</source>
        <translation>导入影像</translation>
    </message>
    <message id="import.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="import.back_tip">
        <source>Back to the patients (Esc)</source>
        <translation>返回患者（Esc）</translation>
    </message>
    <message id="import.add_files">
        <source>Add files …</source>
        <translation>添加文件…</translation>
    </message>
    <message id="import.add_files_tip">
        <source>Choose photographs and videos (Ctrl+O)</source>
        <translation>选择照片和视频（Ctrl+O）</translation>
    </message>
    <message id="import.add_folder">
        <source>Add a folder …</source>
        <translation>添加文件夹…</translation>
    </message>
    <message id="import.add_folder_tip">
        <source>Take all photographs and videos of a folder (Ctrl+Shift+O)</source>
        <translation>取用文件夹中的全部照片和视频（Ctrl+Shift+O）</translation>
    </message>
    <message id="import.kinds">
        <source>Photographs and videos ({patterns})</source>
        <translation>照片和视频 ({patterns})</translation>
    </message>
    <message id="import.empty">
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message id="import.empty_hint">
        <source>Drop photographs and videos of one visit here, or a folder of them, or press Ctrl+O.</source>
        <translation>请将同一次检查的照片和视频或其文件夹拖放到此处，或按Ctrl+O。</translation>
    </message>
    <message id="import.originals">
        <source>The files are copied into the archive, encrypted. Those on the disk stay as they are.</source>
        <translation>文件将加密复制到档案库。磁盘上的原文件保持不变。</translation>
    </message>
    <message id="import.reading">
        <source>Reading the files: {done} of {total}</source>
        <translation>正在读取文件：{done}/{total}</translation>
    </message>
    <message id="import.measuring">
        <source>Measuring: {done} of {total}</source>
        <translation>正在测量：{done}/{total}</translation>
    </message>
    <message id="import.grading">
        <source>Grading the visit</source>
        <translation>正在分级</translation>
    </message>
    <message id="import.storing">
        <source>Putting the files into the archive</source>
        <translation>正在将文件存入档案库</translation>
    </message>
    <message id="import.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="import.cancelled">
        <source>Reading was stopped. Files that were not read are left out.</source>
        <translation>已停止读取。未读取的文件不导入。</translation>
    </message>
    <message id="import.tile.expression">
        <source>What {file} shows</source>
        <translation>{file}的内容</translation>
    </message>
    <message id="import.tile.choose">
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message id="import.tile.leave_out">
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message id="import.tile.video">
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message id="import.why.name">
        <source>by its name</source>
        <translation>依据文件名</translation>
    </message>
    <message id="import.why.content">
        <source>by what it shows</source>
        <translation>依据内容</translation>
    </message>
    <message id="import.why.rest_guessed">
        <source>perhaps at rest; please check</source>
        <translation>可能为静息；请核对</translation>
    </message>
    <message id="import.why.chosen">
        <source>chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message id="import.why.left_out">
        <source>left out by you</source>
        <translation>由您排除</translation>
    </message>
    <message id="import.why.nothing">
        <source>cannot be told; please choose</source>
        <translation>无法判断，请选择</translation>
    </message>
    <message id="import.why.waiting">
        <source>looking at all files first</source>
        <translation>正在查看所有文件</translation>
    </message>
    <message id="import.why.double">
        <source>{expression} too: {other} is used</source>
        <translation>同为{expression}：已采用{other}</translation>
    </message>
    <message id="import.unread">
        <source>Not usable</source>
        <translation>无法使用</translation>
    </message>
    <message id="import.in_file">
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message id="import.not_a_recording">
        <source>{file}: this is neither a photograph nor a video.</source>
        <translation>{file}：既不是照片也不是视频。</translation>
    </message>
    <message id="import.empty_folder">
        <source>{folder}: there is no photograph and no video in this folder.</source>
        <translation>{folder}：该文件夹中没有照片和视频。</translation>
    </message>
    <message id="import.too_many">
        <source>At most {most} files at a time; {left} were left out.</source>
        <translation>一次最多{most}个文件；{left}个未导入。</translation>
    </message>
    <message id="import.no_rest">
        <source>No file shows the face at rest, and nothing can be graded without it. Choose the one that does.</source>
        <translation>没有文件显示静息面部，缺少它无法分级。请选择显示静息面部的文件。</translation>
    </message>
    <message id="import.rest_guessed">
        <source>No picture at rest was told by its name. {file} is only guessed to be at rest, and everything is measured against it; please check this one.</source>
        <translation>没有文件名表明是静息图片。{file} 只是推测为静息，而所有测量都以它为基准；请核对这张图片。</translation>
    </message>
    <message id="import.confirm_rest">
        <source>It is at rest</source>
        <translation>确为静息</translation>
    </message>
    <message id="import.confirm_rest_tip">
        <source>Confirm that this picture shows the face at rest; otherwise choose another one above</source>
        <translation>确认此图片显示静息面容；否则请在上方另选一张</translation>
    </message>
    <message id="import.count">
        <source>{count} of {total} standard expressions</source>
        <translation>标准表情{count}/{total}</translation>
    </message>
    <message id="import.count_more">
        <source>{count} of {total} standard expressions and {more} more</source>
        <translation>标准表情{count}/{total}，另有{more}个</translation>
    </message>
    <message id="import.missing">
        <source>Missing: {expressions}.</source>
        <translation>缺少：{expressions}。</translation>
    </message>
    <message id="import.unassigned.one">
        <source>1 file is not assigned and will not be used.</source>
        <translation>1个文件未指定表情，将不使用。</translation>
    </message>
    <message id="import.unassigned.many">
        <source>{count} files are not assigned and will not be used.</source>
        <translation>{count}个文件未指定表情，将不使用。</translation>
    </message>
    <message id="import.check">
        <source>Check what each file shows, then grade.</source>
        <translation>请核对每个文件的内容，然后分级。</translation>
    </message>
    <message id="import.day">
        <source>Day of the visit</source>
        <translation>检查日期</translation>
    </message>
    <message id="import.day.from_files">
        <source>From the photographs.</source>
        <translation>取自照片。</translation>
    </message>
    <message id="import.day.unknown">
        <source>Not told by the files. Without it the visit stands at today, and the report names no day.</source>
        <translation>文件中无日期。若不填写，检查记为今天，报告不写日期。</translation>
    </message>
    <message id="import.day.different">
        <source>The photographs are of different days. Are they of one visit?</source>
        <translation>照片日期不同。是否属于同一次检查？</translation>
    </message>
    <message id="import.grade">
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message id="import.grade_tip">
        <source>Grade the visit (Ctrl+Return)</source>
        <translation>对该检查分级（Ctrl+回车）</translation>
    </message>
    <message id="import.leave.ask">
        <source>The files are not graded yet. If you leave, what is chosen here is forgotten; the files stay.</source>
        <translation>文件尚未分级。离开后，此处的选择不保留；文件不变。</translation>
    </message>
    <message id="import.leave.stay">
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message id="import.leave.leave">
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message id="import.not_measured">
        <source>Nothing was graded or kept. {reason}</source>
        <translation>未分级，也未保存任何内容。{reason}</translation>
    </message>
    <message id="import.undated">
        <source>day not recorded</source>
        <translation>日期未记录</translation>
    </message>
    <message id="import.device">
        <source>imported files</source>
        <translation>导入的文件</translation>
    </message>
    <message id="import.files">
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message id="import.files_day">
        <source>files, taken on {day} by the camera's own clock</source>
        <translation>文件，按相机时钟拍摄于{day}</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message id="joining.items">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="joining.parts">
        <source>; </source>
        <translation>；</translation>
    </message>
    <message id="joining.sentences">
        <source> </source>
        <translation></translation>
    </message>
    <message id="joining.day_of_year">
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message id="joining.month_of_year">
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message id="backup.no_folder">
        <source>The folder of the backups is not there. Plug in the disk, or choose another folder in the settings.</source>
        <translation>备份文件夹不存在。请接上磁盘，或在设置中选择其他文件夹。</translation>
    </message>
    <message id="backup.inside">
        <source>Backups cannot lie inside the archive's own folder. Choose a folder on another disk.</source>
        <translation>备份不能放在档案库自身的文件夹内。请选择其他磁盘上的文件夹。</translation>
    </message>
    <message id="backup.busy">
        <source>Another program is using this folder of backups. Try again in a moment.</source>
        <translation>另一个程序正在使用此备份文件夹。请稍后再试。</translation>
    </message>
    <message id="backup.full">
        <source>Not enough room for the backup: {needed_mb} MB are needed, {free_mb} MB are free. Free some, or choose another disk.</source>
        <translation>空间不足，无法备份：需要 {needed_mb} MB，剩余 {free_mb} MB。请释放空间或选择其他磁盘。</translation>
    </message>
    <message id="backup.cannot_write">
        <source>The backup cannot be written. Check that the disk is there, has free space and is not write-protected.</source>
        <translation>无法写入备份。请检查磁盘是否已连接、是否有可用空间、是否未写保护。</translation>
    </message>
    <message id="backup.cannot_read">
        <source>The backups cannot be read. Check that the disk is there.</source>
        <translation>无法读取备份。请检查磁盘是否已连接。</translation>
    </message>
    <message id="backup.none">
        <source>There is no backup in this folder.</source>
        <translation>此文件夹中没有备份。</translation>
    </message>
    <message id="backup.newer">
        <source>A later version of the program made this backup. Update the program.</source>
        <translation>此备份由较新版本的程序创建。请更新程序。</translation>
    </message>
    <message id="backup.damaged">
        <source>No whole backup was found here. Try another folder of backups.</source>
        <translation>此处未找到完好的备份。请尝试其他备份文件夹。</translation>
    </message>
    <message id="backup.damaged_manifest">
        <source>The list of what belongs to the backup {name} is damaged.</source>
        <translation>备份 {name} 的内容清单已损坏。</translation>
    </message>
    <message id="backup.archive_damaged">
        <source>The archive itself is damaged, so no backup was made and the former ones are kept. Repair the archive from a backup.</source>
        <translation>档案库本身已损坏，因此未创建备份，先前的备份均已保留。请用备份修复档案库。</translation>
    </message>
    <message id="restore.not_empty">
        <source>The folder to restore into is not empty. Choose an empty one; nothing is ever overwritten.</source>
        <translation>要还原到的文件夹不是空的。请选择空文件夹；任何内容都不会被覆盖。</translation>
    </message>
    <message id="restore.full">
        <source>Not enough room to restore: {needed_mb} MB are needed, {free_mb} MB are free.</source>
        <translation>空间不足，无法还原：需要 {needed_mb} MB，剩余 {free_mb} MB。</translation>
    </message>
    <message id="keeping.damage.header">
        <source>The archive's key file ({where}) is damaged.</source>
        <translation>档案库的密钥文件（{where}）已损坏。</translation>
    </message>
    <message id="keeping.damage.pages">
        <source>Page {where} of the database is damaged.</source>
        <translation>数据库第 {where} 页已损坏。</translation>
    </message>
    <message id="keeping.damage.structure">
        <source>The structure of the database is damaged. {where}</source>
        <translation>数据库结构已损坏。{where}</translation>
    </message>
    <message id="keeping.damage.reference">
        <source>A row of the table {where} belongs to nothing.</source>
        <translation>表 {where} 中有一行没有归属。</translation>
    </message>
    <message id="keeping.damage.copy">
        <source>The copy of the database from before the program's last update is damaged ({where}).</source>
        <translation>程序上次更新前的数据库副本已损坏（{where}）。</translation>
    </message>
    <message id="keeping.damage.audit">
        <source>The record of actions was changed from outside at line {where}.</source>
        <translation>操作记录的第 {where} 行被外部更改。</translation>
    </message>
    <message id="keeping.damage.patient">
        <source>The record of the patient {where} cannot be read.</source>
        <translation>无法读取患者 {where} 的记录。</translation>
    </message>
    <message id="keeping.damage.visit">
        <source>A visit cannot be read.</source>
        <translation>有一次检查无法读取。</translation>
    </message>
    <message id="keeping.damage.picture">
        <source>A picture or a curve is damaged ({where}).</source>
        <translation>有一张图像或一条曲线已损坏（{where}）。</translation>
    </message>
    <message id="keeping.damage.recording_missing">
        <source>A recording is missing ({where}).</source>
        <translation>缺少一段录像（{where}）。</translation>
    </message>
    <message id="keeping.damage.recording_damaged">
        <source>A recording is damaged ({where}).</source>
        <translation>有一段录像已损坏（{where}）。</translation>
    </message>
    <message id="keeping.damage.recording_set_aside">
        <source>A damaged recording was set aside ({where}).</source>
        <translation>一段损坏的录像已被隔离（{where}）。</translation>
    </message>
    <message id="keeping.damage.recording_unknown">
        <source>The file {where} belongs to no recording.</source>
        <translation>文件 {where} 不属于任何录像。</translation>
    </message>
    <message id="keeping.damage_of_visit">
        <source>{damage} Visit {visit}.</source>
        <translation>{damage} 检查 {visit}。</translation>
    </message>
    <message id="keeping.generation.whole">
        <source>{name}  {moment}  {size}  whole</source>
        <translation>{name}  {moment}  {size}  完好</translation>
    </message>
    <message id="keeping.generation.damaged">
        <source>{name}  {moment}  {size}  damaged parts: {count}</source>
        <translation>{name}  {moment}  {size}  损坏部分：{count}</translation>
    </message>
    <message id="keeping.generation.unreadable">
        <source>{name}  damaged: its list of parts cannot be read</source>
        <translation>{name}  已损坏：无法读取内容清单</translation>
    </message>
    <message id="settings.section.backup">
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message id="settings.section.verification">
        <source>Verification</source>
        <translation>校验</translation>
    </message>
    <message id="settings.section.storage">
        <source>Storage</source>
        <translation>存储空间</translation>
    </message>
    <message id="settings.backup_folder">
        <source>Folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message id="settings.backup_folder.hint">
        <source>On another disk or a removable one. Backups are encrypted as the archive is; the passphrase or the recovery key opens them.</source>
        <translation>放在另一块磁盘或可移动磁盘上。备份与档案库一样加密，用口令或恢复密钥打开。</translation>
    </message>
    <message id="settings.backup_folder.problem">
        <source>This folder cannot be used.</source>
        <translation>无法使用此文件夹。</translation>
    </message>
    <message id="settings.backup_daily">
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message id="settings.backup_daily.on">
        <source>Back up by itself once a day</source>
        <translation>每天自动备份一次</translation>
    </message>
    <message id="settings.backup_at_exit">
        <source>On closing</source>
        <translation>关闭时</translation>
    </message>
    <message id="settings.backup_at_exit.on">
        <source>Back up when something has changed</source>
        <translation>有更改时备份</translation>
    </message>
    <message id="settings.keep_recordings_months">
        <source>Recordings of signed visits</source>
        <translation>已签名检查的录像</translation>
    </message>
    <message id="settings.keep_recordings_months.hint">
        <source>Pictures at rest and at the peak, measurements, grades and reports always stay. Nothing goes by itself: what is old is removed when you press the button.</source>
        <translation>静息和峰值图像、测量、分级和报告始终保留。不会自动删除：只有按下按钮时才移除旧录像。</translation>
    </message>
    <message id="upkeep.no_folder">
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message id="upkeep.choose">
        <source>Choose a folder …</source>
        <translation>选择文件夹…</translation>
    </message>
    <message id="upkeep.no_more">
        <source>Stop backing up</source>
        <translation>停止备份</translation>
    </message>
    <message id="upkeep.no_backup">
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message id="upkeep.last_backup">
        <source>Last backup {moment}: {size}, of which {copied} were new.</source>
        <translation>上次备份 {moment}：{size}，其中新增 {copied}。</translation>
    </message>
    <message id="upkeep.disk_missing">
        <source>The folder is not there now. Plug in the disk, or choose another folder.</source>
        <translation>该文件夹目前不存在。请接上磁盘，或选择其他文件夹。</translation>
    </message>
    <message id="upkeep.back_up_now">
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message id="upkeep.backing_up">
        <source>Backing up {percent} %</source>
        <translation>正在备份 {percent}%</translation>
    </message>
    <message id="upkeep.backed_up">
        <source>Backed up and read back: {copied} copied.</source>
        <translation>已备份并回读核对：复制了 {copied}。</translation>
    </message>
    <message id="upkeep.incomplete">
        <source>Missing or damaged in the archive, and so not in the backup: {count}. Repair the archive from an earlier backup.</source>
        <translation>档案库中缺失或损坏、因而未备份的录像：{count}。请用较早的备份修复档案库。</translation>
    </message>
    <message id="upkeep.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="upkeep.cancelled">
        <source>Stopped; nothing half-done stays.</source>
        <translation>已停止；不会留下不完整的内容。</translation>
    </message>
    <message id="upkeep.restoring">
        <source>To restore on another computer: install the program there and choose “Restore from a backup …” at its first start. On this one: close the program, enter the command
palsygrader archive restore FOLDER --to NEW_DATA_FOLDER
and start the program with: palsygrader --data NEW_DATA_FOLDER
Kept are the last backups of 7 days, 4 weeks and 12 months.</source>
        <translation>在另一台计算机上恢复：在那里安装本程序，首次启动时选择“从备份恢复……”。在此计算机上：关闭程序，输入命令
palsygrader archive restore 文件夹 --to 新数据文件夹
然后这样启动程序：palsygrader --data 新数据文件夹
保留最近7天、4周和12个月的备份。</translation>
    </message>
    <message id="restoring.restore_title">
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message id="restoring.restore_text">
        <source>Patients, visits, recordings, users and the record of actions are made anew on this computer, as they were on the day of the backup. Nothing is changed in the backups.</source>
        <translation>患者、检查、录像、用户和操作记录将在此计算机上重新建立，内容与备份当日一致。备份本身不会改动。</translation>
    </message>
    <message id="restoring.repair_title">
        <source>Repair from a backup</source>
        <translation>用备份修复</translation>
    </message>
    <message id="restoring.repair_text">
        <source>What is damaged is taken from the backups; what can still be read here is kept. Copy the folder of the archive to another disk first.</source>
        <translation>损坏的部分取自备份；此处仍可读取的内容予以保留。请先将档案库文件夹复制到其他磁盘。</translation>
    </message>
    <message id="restoring.folder">
        <source>Folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message id="restoring.which">
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message id="restoring.backup">
        <source>{moment}, {size}</source>
        <translation>{moment}，{size}</translation>
    </message>
    <message id="restoring.backup_damaged">
        <source>{moment}, {size}; parts of it are missing</source>
        <translation>{moment}，{size}；部分缺失</translation>
    </message>
    <message id="restoring.backup_of">
        <source>{backup} ({users})</source>
        <translation>{backup}（{users}）</translation>
    </message>
    <message id="restoring.no_folder">
        <source>There is no such folder. Plug in the disk, or choose another one.</source>
        <translation>没有这个文件夹。请接上磁盘，或另选一个。</translation>
    </message>
    <message id="restoring.newest_whole">
        <source>Of each damaged part the newest one that is whole is taken.</source>
        <translation>每个损坏的部分都取最新的完整版本。</translation>
    </message>
    <message id="restoring.none">
        <source>There is no backup in this folder.</source>
        <translation>此文件夹中没有备份。</translation>
    </message>
    <message id="restoring.looking">
        <source>Looking for backups …</source>
        <translation>正在查找备份……</translation>
    </message>
    <message id="restoring.passphrase">
        <source>Passphrase of that day, or the recovery key</source>
        <translation>当日的口令，或恢复密钥</translation>
    </message>
    <message id="restoring.begin_restore">
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message id="restoring.begin_repair">
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message id="restoring.running">
        <source>Reading back and checking: {percent} %</source>
        <translation>正在读取并校验：{percent} %</translation>
    </message>
    <message id="restoring.done">
        <source>Restored as of {moment}, and checked: everything is whole.</source>
        <translation>已恢复至 {moment} 的状态并校验：全部完整。</translation>
    </message>
    <message id="restoring.done_damaged">
        <source>Restored as of {moment}. Not whole in this backup: {count}. A verification in the settings names what.</source>
        <translation>已恢复至 {moment} 的状态。此备份中不完整的有：{count}。设置中的校验会列出具体内容。</translation>
    </message>
    <message id="restoring.repaired">
        <source>Repaired, and checked: everything is whole.</source>
        <translation>已修复并校验：全部完整。</translation>
    </message>
    <message id="restoring.repaired_left">
        <source>Repaired as far as the backups reach. Still damaged: {count}. A verification in the settings names what.</source>
        <translation>已在备份允许的范围内修复。仍损坏的有：{count}。设置中的校验会列出具体内容。</translation>
    </message>
    <message id="restoring.open">
        <source>Open the archive</source>
        <translation>打开档案库</translation>
    </message>
    <message id="restoring.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="unlock.restore">
        <source>Restore from a backup …</source>
        <translation>从备份恢复……</translation>
    </message>
    <message id="unlock.repair">
        <source>Repair from a backup …</source>
        <translation>用备份修复……</translation>
    </message>
    <message id="upkeep.not_verified">
        <source>Not verified yet.</source>
        <translation>尚未校验。</translation>
    </message>
    <message id="upkeep.verified">
        <source>Verified {moment}: everything is whole.</source>
        <translation>校验于 {moment}：一切完好。</translation>
    </message>
    <message id="upkeep.found_damage">
        <source>Verified {moment}: {count} damaged.</source>
        <translation>校验于 {moment}：{count} 处损坏。</translation>
    </message>
    <message id="upkeep.verify_now">
        <source>Verify now</source>
        <translation>立即校验</translation>
    </message>
    <message id="upkeep.verifying">
        <source>Verifying {percent} %</source>
        <translation>正在校验 {percent}%</translation>
    </message>
    <message id="upkeep.verified_now">
        <source>Everything is whole.</source>
        <translation>一切完好。</translation>
    </message>
    <message id="upkeep.repair">
        <source>Repair from the backups …</source>
        <translation>用备份修复…</translation>
    </message>
    <message id="upkeep.repairing">
        <source>Repairing {percent} %</source>
        <translation>正在修复 {percent}%</translation>
    </message>
    <message id="upkeep.repaired">
        <source>Repaired: {count}. Everything is whole.</source>
        <translation>已修复：{count}。一切完好。</translation>
    </message>
    <message id="upkeep.repaired_in_part">
        <source>Repaired: {count}. Still damaged: {left}; that was set aside, the rest works.</source>
        <translation>已修复：{count}。仍有损坏：{left}；已隔离，其余可正常使用。</translation>
    </message>
    <message id="upkeep.replaced">
        <source>The database could not be repaired page by page; that of the backup {name} took its place, and the damaged one lies beside it.</source>
        <translation>数据库无法逐页修复；已用备份 {name} 的数据库替换，损坏的数据库保存在旁边。</translation>
    </message>
    <message id="upkeep.more">
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message id="upkeep.usage">
        <source>Visits: {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}. Free: {free}.</source>
        <translation>检查：{visits} 次，共 {total}（录像 {recordings}，图像和测量 {pictures}），平均 {each}。可用：{free}。</translation>
    </message>
    <message id="upkeep.usage_of_patient">
        <source>The chosen patient: visits {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}.</source>
        <translation>所选患者：{visits}次检查，共{total}（录像{recordings}，图片和测量{pictures}），平均每次{each}。</translation>
    </message>
    <message id="upkeep.usage_none">
        <source>There are no visits yet. Free: {free}.</source>
        <translation>尚无检查。可用：{free}。</translation>
    </message>
    <message id="upkeep.keep_all">
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message id="upkeep.keep_months">
        <source>Keep {count} months</source>
        <translation>保留 {count} 个月</translation>
    </message>
    <message id="upkeep.nothing_expires">
        <source>No recording is older than that.</source>
        <translation>没有更早的录像。</translation>
    </message>
    <message id="upkeep.expires">
        <source>Recordings older than that: {count} ({size}). Visits: {visits}.</source>
        <translation>更早的录像：{count} 段（{size}）。涉及检查：{visits} 次。</translation>
    </message>
    <message id="upkeep.expire">
        <source>Remove them …</source>
        <translation>移除…</translation>
    </message>
    <message id="upkeep.expire_question">
        <source>Remove them for good ({count})? Former backups keep them for up to 12 months.</source>
        <translation>永久移除（{count} 段）？先前的备份最多保留 12 个月。</translation>
    </message>
    <message id="upkeep.expire_now">
        <source>Remove for good</source>
        <translation>永久移除</translation>
    </message>
    <message id="upkeep.expired">
        <source>Removed: {count} ({size}).</source>
        <translation>已移除：{count} 段（{size}）。</translation>
    </message>
    <message id="upkeep.old">
        <source>The last backup is {days} days old.</source>
        <translation>上次备份已是 {days} 天前。</translation>
    </message>
    <message id="upkeep.never">
        <source>There is no backup of the archive yet.</source>
        <translation>档案库尚无备份。</translation>
    </message>
    <message id="upkeep.old_and_missing">
        <source>The last backup is {days} days old, and its disk is not there.</source>
        <translation>上次备份已是 {days} 天前，且其磁盘未连接。</translation>
    </message>
    <message id="upkeep.earlier_unread">
        <source>Earlier visits are damaged and left out of the comparison: {count}. Repair the archive.</source>
        <translation>以前的检查已损坏，未纳入比较：{count} 次。请修复档案库。</translation>
    </message>
    <message id="upkeep.damage_notice">
        <source>The verification of the archive found damage: {count}.</source>
        <translation>档案库校验发现损坏：{count} 处。</translation>
    </message>
    <message id="upkeep.failed">
        <source>The backup by itself did not succeed: {reason}</source>
        <translation>自动备份未成功：{reason}</translation>
    </message>
    <message id="upkeep.not_verified_by_itself">
        <source>The verification by itself did not succeed: {reason}</source>
        <translation>自动校验未成功：{reason}</translation>
    </message>
    <message id="upkeep.show">
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message id="upkeep.closing">
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message id="upkeep.closing_hint">
        <source>Everything is saved already. The window closes by itself when the backup is whole.</source>
        <translation>一切均已保存。备份完成后窗口会自动关闭。</translation>
    </message>
    <message id="upkeep.skip">
        <source>Close without a backup</source>
        <translation>不备份直接关闭</translation>
    </message>
</context>
<context>
    <name>patient_record</name>
    <message id="treatment_kind.steroid">
        <source>steroid</source>
        <translation>糖皮质激素</translation>
    </message>
    <message id="treatment_kind.antiviral">
        <source>antiviral</source>
        <translation>抗病毒药物</translation>
    </message>
    <message id="treatment_kind.physiotherapy">
        <source>physiotherapy</source>
        <translation>康复治疗</translation>
    </message>
    <message id="treatment_kind.botulinum_toxin">
        <source>botulinum toxin</source>
        <translation>肉毒毒素</translation>
    </message>
    <message id="treatment_kind.nerve_surgery">
        <source>nerve graft, repair or transfer</source>
        <translation>神经移植、修复或转位</translation>
    </message>
    <message id="treatment_kind.muscle_transfer">
        <source>muscle transfer</source>
        <translation>肌肉移植或转位</translation>
    </message>
    <message id="treatment_kind.static_sling">
        <source>static sling</source>
        <translation>静态悬吊</translation>
    </message>
    <message id="treatment_kind.lid_weight">
        <source>eyelid weight</source>
        <translation>上睑负荷物植入</translation>
    </message>
    <message id="treatment_kind.lid_weight_removed">
        <source>eyelid weight removed</source>
        <translation>上睑负荷物取出</translation>
    </message>
    <message id="treatment_kind.tarsorrhaphy">
        <source>tarsorrhaphy</source>
        <translation>睑缘缝合</translation>
    </message>
    <message id="treatment_kind.other">
        <source>other treatment</source>
        <translation>其他治疗</translation>
    </message>
    <message id="treatment_kind.steroid.short">
        <source>steroid</source>
        <translation>激素</translation>
    </message>
    <message id="treatment_kind.antiviral.short">
        <source>antiviral</source>
        <translation>抗病毒</translation>
    </message>
    <message id="treatment_kind.physiotherapy.short">
        <source>physio</source>
        <translation>康复</translation>
    </message>
    <message id="treatment_kind.botulinum_toxin.short">
        <source>botulinum</source>
        <translation>肉毒</translation>
    </message>
    <message id="treatment_kind.nerve_surgery.short">
        <source>nerve</source>
        <translation>神经</translation>
    </message>
    <message id="treatment_kind.muscle_transfer.short">
        <source>muscle</source>
        <translation>肌肉</translation>
    </message>
    <message id="treatment_kind.static_sling.short">
        <source>sling</source>
        <translation>悬吊</translation>
    </message>
    <message id="treatment_kind.lid_weight.short">
        <source>weight</source>
        <translation>负荷物</translation>
    </message>
    <message id="treatment_kind.lid_weight_removed.short">
        <source>weight out</source>
        <translation>取出负荷</translation>
    </message>
    <message id="treatment_kind.tarsorrhaphy.short">
        <source>lid suture</source>
        <translation>睑缝合</translation>
    </message>
    <message id="treatment_kind.other.short">
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message id="treatment.line">
        <source>{day}: {kind}</source>
        <translation>{day}：{kind}</translation>
    </message>
    <message id="treatment.on_paper">
        <source>{kind} ({day})</source>
        <translation>{kind}（{day}）</translation>
    </message>
    <message id="treatment.on_paper.noted">
        <source>{kind} ({day}, {note})</source>
        <translation>{kind}（{day}，{note}）</translation>
    </message>
    <message id="treatment.sided">
        <source>{kind}, {side}</source>
        <translation>{kind}，{side}</translation>
    </message>
    <message id="treatment.noted">
        <source>{words} ({note})</source>
        <translation>{words}（{note}）</translation>
    </message>
    <message id="alteration.lid_weight">
        <source>lid weight</source>
        <translation>上睑负荷物</translation>
    </message>
    <message id="alteration.transferred_muscle">
        <source>transferred muscle</source>
        <translation>移植或转位的肌肉</translation>
    </message>
    <message id="alteration.operated">
        <source>operated</source>
        <translation>做过手术</translation>
    </message>
    <message id="alteration.sided">
        <source>{alteration}, {side}</source>
        <translation>{alteration}，{side}</translation>
    </message>
    <message id="alteration.meaning">
        <source>A lid weight or an operation changes what lid closure and excursion mean.</source>
        <translation>上睑负荷物或手术会改变眼睑闭合度和移动度的含义。</translation>
    </message>
    <message id="consent_purpose.assessment">
        <source>assessment, with stored pictures</source>
        <translation>评估（保存图像）</translation>
    </message>
    <message id="consent_purpose.teaching">
        <source>teaching</source>
        <translation>教学</translation>
    </message>
    <message id="consent_purpose.research">
        <source>research</source>
        <translation>研究</translation>
    </message>
    <message id="consent_answer.not_asked">
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message id="consent_answer.given">
        <source>given</source>
        <translation>同意</translation>
    </message>
    <message id="consent_answer.refused">
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message id="consent_answer.revoked">
        <source>revoked</source>
        <translation>已撤回</translation>
    </message>
    <message id="consent.line">
        <source>{answer} on {day}, noted by {by}</source>
        <translation>{day}{answer}，记录人{by}</translation>
    </message>
    <message id="consent.of">
        <source>{purpose}: {line}</source>
        <translation>{purpose}：{line}</translation>
    </message>
    <message id="report.fact.consent">
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message id="consent.report.not_asked">
        <source>{purpose}: not asked</source>
        <translation>{purpose}：未询问</translation>
    </message>
    <message id="consent.report.given">
        <source>{purpose}: given on {day}</source>
        <translation>{purpose}：{day} 同意</translation>
    </message>
    <message id="consent.report.refused">
        <source>{purpose}: refused on {day}</source>
        <translation>{purpose}：{day} 拒绝</translation>
    </message>
    <message id="consent.report.revoked">
        <source>{purpose}: revoked on {day}</source>
        <translation>{purpose}：{day} 撤回</translation>
    </message>
    <message id="teaching.consent.not_asked">
        <source>This patient was not asked for consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>尚未征求该患者用于教学的同意。仍要制作教学版吗？其中没有姓名、日期和照片。</translation>
    </message>
    <message id="teaching.consent.refused">
        <source>This patient refused consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>该患者拒绝用于教学。仍要制作教学版吗？其中没有姓名、日期和照片。</translation>
    </message>
    <message id="teaching.consent.revoked">
        <source>This patient revoked the consent to teaching. Make the teaching copy all the same? It has no name, no dates and no photographs.</source>
        <translation>该患者已撤回用于教学的同意。仍要制作教学版吗？其中没有姓名、日期和照片。</translation>
    </message>
    <message id="teaching.consent.make">
        <source>Make it all the same</source>
        <translation>仍然制作</translation>
    </message>
    <message id="teaching.consent.stay">
        <source>Do not make it</source>
        <translation>不制作</translation>
    </message>
    <message id="consent.before">
        <source>Before: {lines}</source>
        <translation>此前：{lines}</translation>
    </message>
    <message id="form.treatments">
        <source>Dated treatments</source>
        <translation>治疗记录</translation>
    </message>
    <message id="form.treatments.hint">
        <source>They are marked in the history and on the report.</source>
        <translation>将在历次检查和报告中标出。</translation>
    </message>
    <message id="form.treatments.add">
        <source>Add a treatment</source>
        <translation>添加治疗</translation>
    </message>
    <message id="form.treatments.add_tip">
        <source>Add a treatment (Ctrl+T)</source>
        <translation>添加治疗（Ctrl+T）</translation>
    </message>
    <message id="form.treatments.remove_tip">
        <source>Remove this treatment</source>
        <translation>移除该治疗</translation>
    </message>
    <message id="form.treatments.kind">
        <source>Treatment {number}</source>
        <translation>治疗{number}</translation>
    </message>
    <message id="form.treatments.side">
        <source>Side of treatment {number}</source>
        <translation>治疗{number}的侧别</translation>
    </message>
    <message id="form.treatments.side.none">
        <source>no side</source>
        <translation>不分侧</translation>
    </message>
    <message id="form.treatments.day">
        <source>Day of treatment {number}</source>
        <translation>治疗{number}的日期</translation>
    </message>
    <message id="form.treatments.day_hint">
        <source>12.5.2024</source>
        <translation>2024-05-12</translation>
    </message>
    <message id="form.treatments.day_needed">
        <source>Which day? Write 12 May 2024 or 12.5.2024.</source>
        <translation>哪一天？请写作2024-05-12。</translation>
    </message>
    <message id="form.treatments.before_birth">
        <source>This day is before birth.</source>
        <translation>该日期早于出生日期。</translation>
    </message>
    <message id="form.treatments.note">
        <source>Note on treatment {number}</source>
        <translation>治疗{number}的备注</translation>
    </message>
    <message id="form.treatments.note_hint">
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message id="form.altered">
        <source>Operated face</source>
        <translation>面部手术史</translation>
    </message>
    <message id="form.altered.hint">
        <source>What follows from the treatments above is known by itself; tick only what is not among them.</source>
        <translation>可由以上治疗推知的会自动记入；此处只勾选其中没有的。</translation>
    </message>
    <message id="form.altered.known">
        <source>By the treatments: {altered}.</source>
        <translation>据治疗记录：{altered}。</translation>
    </message>
    <message id="form.altered.right">
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message id="form.altered.left">
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message id="form.altered.side_of">
        <source>{alteration}, patient's {side}</source>
        <translation>{alteration}，患者{side}</translation>
    </message>
    <message id="form.consent">
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message id="form.consent.hint">
        <source>A later answer never erases an earlier one.</source>
        <translation>新的答复不会抹去以前的答复。</translation>
    </message>
    <message id="form.consent.day">
        <source>Day of the answer: {purpose}</source>
        <translation>答复日期：{purpose}</translation>
    </message>
    <message id="form.consent.by">
        <source>Noted by: {purpose}</source>
        <translation>记录人：{purpose}</translation>
    </message>
    <message id="form.consent.by_hint">
        <source>noted by</source>
        <translation>记录人</translation>
    </message>
    <message id="form.consent.day_needed">
        <source>On which day did the patient say so?</source>
        <translation>患者在哪一天答复的？</translation>
    </message>
    <message id="form.consent.day_early">
        <source>The answer before is of {day}.</source>
        <translation>此前的答复日期为{day}。</translation>
    </message>
    <message id="form.consent.by_needed">
        <source>Who noted the answer?</source>
        <translation>由谁记录的答复？</translation>
    </message>
    <message id="patient.treatments">
        <source>Dated treatments</source>
        <translation>治疗记录</translation>
    </message>
    <message id="patient.altered">
        <source>Operated face</source>
        <translation>面部手术史</translation>
    </message>
    <message id="patient.consent">
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message id="keys.patients.treatment">
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message id="keys.patients.treatment.does">
        <source>add a treatment (record)</source>
        <translation>添加治疗（病历）</translation>
    </message>
    <message id="timeline.treatment">
        <source>Treatment: {words}</source>
        <translation>治疗：{words}</translation>
    </message>
    <message id="trend.treatments">
        <source>Dashed lines: treatments.</source>
        <translation>虚线：治疗。</translation>
    </message>
    <message id="report.fact.treatments">
        <source>Dated treatments</source>
        <translation>治疗记录</translation>
    </message>
    <message id="report.fact.altered">
        <source>Operated face</source>
        <translation>面部手术史</translation>
    </message>
    <message id="report.trend.treatments">
        <source>Dashed lines: treatments.</source>
        <translation>虚线：治疗。</translation>
    </message>
    <message id="export.consent">
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message id="export.nothing_agreed">
        <source>Nothing to export: no visit of a patient who agreed to research fits the choice. {file} holds the headings only.</source>
        <translation>没有可导出的内容：同意用于研究的患者中，没有符合所选条件的检查。{file}仅含表头。</translation>
    </message>
    <message id="export.agreed_only">
        <source>Only patients who agreed to research</source>
        <translation>仅限同意用于研究的患者</translation>
    </message>
    <message id="export.agreed.none_asked">
        <source>No patient has been asked about research yet.</source>
        <translation>尚未就研究询问过任何患者。</translation>
    </message>
    <message id="export.agreed.counted">
        <source>{agreed} of {patients} patients agreed to research; others are left out while this is ticked.</source>
        <translation>{patients}位患者中有{agreed}位同意用于研究；勾选此项时，其余患者不导出。</translation>
    </message>
    <message id="export.column.visits.research_consent">
        <source>Consent to research in force when the file was made</source>
        <translation>生成文件时有效的研究同意情况</translation>
    </message>
</context>
<context>
    <name>questionnaires</name>
    <message id="questionnaire.fdi">
        <source>Facial Disability Index</source>
        <translation>面部残疾指数</translation>
    </message>
    <message id="questionnaire.face">
        <source>FaCE scale</source>
        <translation>FaCE量表</translation>
    </message>
    <message id="questionnaire.saq">
        <source>Synkinesis Assessment Questionnaire</source>
        <translation>联动评估问卷</translation>
    </message>
    <message id="questionnaire.fdi.short">
        <source>FDI</source>
        <translation>FDI</translation>
    </message>
    <message id="questionnaire.face.short">
        <source>FaCE</source>
        <translation>FaCE</translation>
    </message>
    <message id="questionnaire.saq.short">
        <source>SAQ</source>
        <translation>SAQ</translation>
    </message>
    <message id="questionnaire.fdi.score.physical">
        <source>physical function</source>
        <translation>躯体功能</translation>
    </message>
    <message id="questionnaire.fdi.score.social">
        <source>social function and well-being</source>
        <translation>社会功能与健康感受</translation>
    </message>
    <message id="questionnaire.face.score.total">
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message id="questionnaire.face.score.movement">
        <source>facial movement</source>
        <translation>面部运动</translation>
    </message>
    <message id="questionnaire.face.score.comfort">
        <source>facial comfort</source>
        <translation>面部舒适度</translation>
    </message>
    <message id="questionnaire.face.score.oral">
        <source>oral function</source>
        <translation>口腔功能</translation>
    </message>
    <message id="questionnaire.face.score.eye">
        <source>eye comfort</source>
        <translation>眼部舒适度</translation>
    </message>
    <message id="questionnaire.face.score.lacrimal">
        <source>lacrimal control</source>
        <translation>泪液控制</translation>
    </message>
    <message id="questionnaire.face.score.social">
        <source>social function</source>
        <translation>社会功能</translation>
    </message>
    <message id="questionnaire.saq.score.total">
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message id="questionnaire.fdi.range">
        <source>100 is best, physical function down to −25</source>
        <translation>100为最佳，躯体功能最低为−25</translation>
    </message>
    <message id="questionnaire.face.range">
        <source>0 to 100, 100 is best</source>
        <translation>0至100，100为最佳</translation>
    </message>
    <message id="questionnaire.saq.range">
        <source>20 to 100, 20 is no synkinesis</source>
        <translation>20至100，20为无联动</translation>
    </message>
    <message id="questionnaire.fdi.1">
        <source>eating: food kept in the mouth and moved about</source>
        <translation>进食：食物滞留口中，移动食物</translation>
    </message>
    <message id="questionnaire.fdi.2">
        <source>drinking</source>
        <translation>喝水</translation>
    </message>
    <message id="questionnaire.fdi.3">
        <source>speech sounds</source>
        <translation>言语发音</translation>
    </message>
    <message id="questionnaire.fdi.4">
        <source>watering or dry eye</source>
        <translation>眼睛流泪或干涩</translation>
    </message>
    <message id="questionnaire.fdi.5">
        <source>care of the teeth, rinsing</source>
        <translation>刷牙、漱口</translation>
    </message>
    <message id="questionnaire.fdi.6">
        <source>calmness</source>
        <translation>平静</translation>
    </message>
    <message id="questionnaire.fdi.7">
        <source>withdrawal from others</source>
        <translation>与他人疏远</translation>
    </message>
    <message id="questionnaire.fdi.8">
        <source>irritability towards others</source>
        <translation>对他人易怒</translation>
    </message>
    <message id="questionnaire.fdi.9">
        <source>broken sleep</source>
        <translation>睡眠易醒</translation>
    </message>
    <message id="questionnaire.fdi.10">
        <source>outings and company given up because of the face</source>
        <translation>因面部问题放弃外出和社交</translation>
    </message>
    <message id="questionnaire.face.1">
        <source>movement of the mouth with a smile</source>
        <translation>微笑时口部的活动</translation>
    </message>
    <message id="questionnaire.face.2">
        <source>movement of the brow when it is raised</source>
        <translation>抬眉时眉部的活动</translation>
    </message>
    <message id="questionnaire.face.3">
        <source>movement of the lips when they are pursed</source>
        <translation>噘嘴时嘴唇的活动</translation>
    </message>
    <message id="questionnaire.face.4">
        <source>tightness or discomfort in the face</source>
        <translation>面部发紧或不适</translation>
    </message>
    <message id="questionnaire.face.5">
        <source>dry or sore eye</source>
        <translation>眼睛干涩或疼痛</translation>
    </message>
    <message id="questionnaire.face.6">
        <source>tension or pain when the face moves, how often</source>
        <translation>面部活动时紧绷或疼痛的频率</translation>
    </message>
    <message id="questionnaire.face.7">
        <source>need of eye drops or ointment</source>
        <translation>需要使用眼药水或眼膏</translation>
    </message>
    <message id="questionnaire.face.8">
        <source>watering eye</source>
        <translation>眼睛流泪</translation>
    </message>
    <message id="questionnaire.face.9">
        <source>own behaviour among people</source>
        <translation>自己在人前的表现</translation>
    </message>
    <message id="questionnaire.face.10">
        <source>behaviour of other people</source>
        <translation>他人对自己的态度</translation>
    </message>
    <message id="questionnaire.face.11">
        <source>moving food about in the mouth</source>
        <translation>在口中移动食物</translation>
    </message>
    <message id="questionnaire.face.12">
        <source>drooling, food or drink lost from the mouth</source>
        <translation>流口水，食物或饮料从口中漏出</translation>
    </message>
    <message id="questionnaire.face.13">
        <source>tired face, tension or pain when it moves</source>
        <translation>面部疲劳，活动时紧绷或疼痛</translation>
    </message>
    <message id="questionnaire.face.14">
        <source>social life and appearance</source>
        <translation>社交与外貌</translation>
    </message>
    <message id="questionnaire.face.15">
        <source>meals away from home</source>
        <translation>在外就餐</translation>
    </message>
    <message id="questionnaire.saq.1">
        <source>smile: the eye closes</source>
        <translation>微笑时：眼睛闭合</translation>
    </message>
    <message id="questionnaire.saq.2">
        <source>speech: the eye closes</source>
        <translation>说话时：眼睛闭合</translation>
    </message>
    <message id="questionnaire.saq.3">
        <source>pursed lips: the eye closes</source>
        <translation>噘嘴时：眼睛闭合</translation>
    </message>
    <message id="questionnaire.saq.4">
        <source>smile: the neck tightens</source>
        <translation>微笑时：颈部发紧</translation>
    </message>
    <message id="questionnaire.saq.5">
        <source>eye closure: the face tightens</source>
        <translation>闭眼时：面部发紧</translation>
    </message>
    <message id="questionnaire.saq.6">
        <source>eye closure: the mouth corner moves</source>
        <translation>闭眼时：口角移动</translation>
    </message>
    <message id="questionnaire.saq.7">
        <source>eye closure: the neck tightens</source>
        <translation>闭眼时：颈部发紧</translation>
    </message>
    <message id="questionnaire.saq.8">
        <source>eating: the eye waters</source>
        <translation>进食时：眼睛流泪</translation>
    </message>
    <message id="questionnaire.saq.9">
        <source>movement: the chin dimples</source>
        <translation>活动时：下巴出现凹窝</translation>
    </message>
    <message id="questionnaire_answer.difficulty.5">
        <source>no difficulty</source>
        <translation>没有困难</translation>
    </message>
    <message id="questionnaire_answer.difficulty.4">
        <source>slight difficulty</source>
        <translation>轻度困难</translation>
    </message>
    <message id="questionnaire_answer.difficulty.3">
        <source>moderate difficulty</source>
        <translation>中度困难</translation>
    </message>
    <message id="questionnaire_answer.difficulty.2">
        <source>great difficulty</source>
        <translation>很大困难</translation>
    </message>
    <message id="questionnaire_answer.difficulty.1">
        <source>not done, because of health</source>
        <translation>因健康原因不做</translation>
    </message>
    <message id="questionnaire_answer.difficulty.0">
        <source>not done, for other reasons</source>
        <translation>因其他原因不做</translation>
    </message>
    <message id="questionnaire_answer.time_good.6">
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message id="questionnaire_answer.time_good.5">
        <source>mostly</source>
        <translation>大多数时候</translation>
    </message>
    <message id="questionnaire_answer.time_good.4">
        <source>often</source>
        <translation>经常</translation>
    </message>
    <message id="questionnaire_answer.time_good.3">
        <source>sometimes</source>
        <translation>有时</translation>
    </message>
    <message id="questionnaire_answer.time_good.2">
        <source>rarely</source>
        <translation>很少</translation>
    </message>
    <message id="questionnaire_answer.time_good.1">
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message id="questionnaire_answer.time_bad.1">
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message id="questionnaire_answer.time_bad.2">
        <source>mostly</source>
        <translation>大多数时候</translation>
    </message>
    <message id="questionnaire_answer.time_bad.3">
        <source>often</source>
        <translation>经常</translation>
    </message>
    <message id="questionnaire_answer.time_bad.4">
        <source>sometimes</source>
        <translation>有时</translation>
    </message>
    <message id="questionnaire_answer.time_bad.5">
        <source>rarely</source>
        <translation>很少</translation>
    </message>
    <message id="questionnaire_answer.time_bad.6">
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message id="questionnaire_answer.movement.1">
        <source>does not move</source>
        <translation>不能动</translation>
    </message>
    <message id="questionnaire_answer.movement.2">
        <source>only with concentration</source>
        <translation>只有集中注意力才能动</translation>
    </message>
    <message id="questionnaire_answer.movement.3">
        <source>slightly</source>
        <translation>略能动</translation>
    </message>
    <message id="questionnaire_answer.movement.4">
        <source>nearly as normal</source>
        <translation>接近正常</translation>
    </message>
    <message id="questionnaire_answer.movement.5">
        <source>as normal</source>
        <translation>正常</translation>
    </message>
    <message id="questionnaire_answer.frequency.1">
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message id="questionnaire_answer.frequency.2">
        <source>mostly</source>
        <translation>大多数时候</translation>
    </message>
    <message id="questionnaire_answer.frequency.3">
        <source>sometimes</source>
        <translation>有时</translation>
    </message>
    <message id="questionnaire_answer.frequency.4">
        <source>rarely</source>
        <translation>很少</translation>
    </message>
    <message id="questionnaire_answer.frequency.5">
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message id="questionnaire_answer.agreement.1">
        <source>agrees strongly</source>
        <translation>非常同意</translation>
    </message>
    <message id="questionnaire_answer.agreement.2">
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message id="questionnaire_answer.agreement.3">
        <source>neither agrees nor disagrees</source>
        <translation>既不同意也不反对</translation>
    </message>
    <message id="questionnaire_answer.agreement.4">
        <source>disagrees</source>
        <translation>不同意</translation>
    </message>
    <message id="questionnaire_answer.agreement.5">
        <source>disagrees strongly</source>
        <translation>非常不同意</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.1">
        <source>hardly ever or not</source>
        <translation>几乎没有或没有</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.2">
        <source>now and then, very mild</source>
        <translation>偶尔，极轻</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.3">
        <source>sometimes, mild</source>
        <translation>有时，轻度</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.4">
        <source>mostly, moderate</source>
        <translation>大多数时候，中度</translation>
    </message>
    <message id="questionnaire_answer.synkinesis.5">
        <source>always, severe</source>
        <translation>总是，重度</translation>
    </message>
    <message id="questionnaires.item">
        <source>Item {number}: {text}</source>
        <translation>第{number}题：{text}</translation>
    </message>
    <message id="questionnaires.unanswered">
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message id="questionnaires.button">
        <source>{name}
{state}</source>
        <translation>{name}
{state}</translation>
    </message>
    <message id="questionnaires.empty">
        <source>not filled in</source>
        <translation>未填写</translation>
    </message>
    <message id="questionnaires.some">
        <source>{answered} of {all} answered</source>
        <translation>已答{answered}题，共{all}题</translation>
    </message>
    <message id="questionnaires.complete">
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message id="questionnaires.score">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="questionnaires.score_of">
        <source>{name} {value} (from {answered} of {all} items)</source>
        <translation>{name} {value}（据{answered}题，共{all}题）</translation>
    </message>
    <message id="questionnaires.total">
        <source>{name}: {scores}</source>
        <translation>{name}：{scores}</translation>
    </message>
    <message id="questionnaires.no_score">
        <source>{name}: not complete</source>
        <translation>{name}：未完成</translation>
    </message>
    <message id="questionnaires.not_begun">
        <source>{name}: not filled in</source>
        <translation>{name}：未填写</translation>
    </message>
    <message id="questionnaires.missing">
        <source>Not answered: {numbers}.</source>
        <translation>未作答：{numbers}。</translation>
    </message>
    <message id="questionnaires.range">
        <source>{range}.</source>
        <translation>{range}。</translation>
    </message>
    <message id="questionnaires.others">
        <source>{scores}.</source>
        <translation>{scores}。</translation>
    </message>
    <message id="questionnaires.hint">
        <source>A digit answers and goes on, ↑ ↓ move, Delete clears.
Points as printed on the sheet.</source>
        <translation>按数字键作答并转到下一题，↑ ↓移动，Delete清除。
分值与纸质问卷一致。</translation>
    </message>
    <message id="questionnaires.signed">
        <source>Signed: answers do not change any more.</source>
        <translation>已签名：答案不能再更改。</translation>
    </message>
    <message id="settings.section.questionnaires">
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message id="settings.questionnaire_items">
        <source>Words of the items</source>
        <translation>条目文字</translation>
    </message>
    <message id="settings.questionnaire_items.hint">
        <source>The published sentences belong to their authors. Type those your clinic may use; where nothing is typed, the topic stands.</source>
        <translation>已发表的条目文字版权归原作者所有。请输入贵单位获准使用的文字；未输入时显示主题。</translation>
    </message>
    <message id="settings.questionnaire_items.choose">
        <source>Choose a questionnaire …</source>
        <translation>选择问卷…</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.1">
        <source>1  Eating: food kept in the mouth and moved about</source>
        <translation>1  进食：食物滞留口中，移动食物</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.2">
        <source>2  Drinking</source>
        <translation>2  喝水</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.3">
        <source>3  Speech sounds</source>
        <translation>3  言语发音</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.4">
        <source>4  Watering or dry eye</source>
        <translation>4  眼睛流泪或干涩</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.5">
        <source>5  Care of the teeth, rinsing</source>
        <translation>5  刷牙、漱口</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.6">
        <source>6  Calmness</source>
        <translation>6  平静</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.7">
        <source>7  Withdrawal from others</source>
        <translation>7  与他人疏远</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.8">
        <source>8  Irritability towards others</source>
        <translation>8  对他人易怒</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.9">
        <source>9  Broken sleep</source>
        <translation>9  睡眠易醒</translation>
    </message>
    <message id="settings.questionnaire_item.fdi.10">
        <source>10  Outings and company given up because of the face</source>
        <translation>10  因面部问题放弃外出和社交</translation>
    </message>
    <message id="settings.questionnaire_item.face.1">
        <source>1  Movement of the mouth with a smile</source>
        <translation>1  微笑时口部的活动</translation>
    </message>
    <message id="settings.questionnaire_item.face.2">
        <source>2  Movement of the brow when it is raised</source>
        <translation>2  抬眉时眉部的活动</translation>
    </message>
    <message id="settings.questionnaire_item.face.3">
        <source>3  Movement of the lips when they are pursed</source>
        <translation>3  噘嘴时嘴唇的活动</translation>
    </message>
    <message id="settings.questionnaire_item.face.4">
        <source>4  Tightness or discomfort in the face</source>
        <translation>4  面部发紧或不适</translation>
    </message>
    <message id="settings.questionnaire_item.face.5">
        <source>5  Dry or sore eye</source>
        <translation>5  眼睛干涩或疼痛</translation>
    </message>
    <message id="settings.questionnaire_item.face.6">
        <source>6  Tension or pain when the face moves, how often</source>
        <translation>6  面部活动时紧绷或疼痛的频率</translation>
    </message>
    <message id="settings.questionnaire_item.face.7">
        <source>7  Need of eye drops or ointment</source>
        <translation>7  需要使用眼药水或眼膏</translation>
    </message>
    <message id="settings.questionnaire_item.face.8">
        <source>8  Watering eye</source>
        <translation>8  眼睛流泪</translation>
    </message>
    <message id="settings.questionnaire_item.face.9">
        <source>9  Own behaviour among people</source>
        <translation>9  自己在人前的表现</translation>
    </message>
    <message id="settings.questionnaire_item.face.10">
        <source>10  Behaviour of other people</source>
        <translation>10  他人对自己的态度</translation>
    </message>
    <message id="settings.questionnaire_item.face.11">
        <source>11  Moving food about in the mouth</source>
        <translation>11  在口中移动食物</translation>
    </message>
    <message id="settings.questionnaire_item.face.12">
        <source>12  Drooling, food or drink lost from the mouth</source>
        <translation>12  流口水，食物或饮料从口中漏出</translation>
    </message>
    <message id="settings.questionnaire_item.face.13">
        <source>13  Tired face, tension or pain when it moves</source>
        <translation>13  面部疲劳，活动时紧绷或疼痛</translation>
    </message>
    <message id="settings.questionnaire_item.face.14">
        <source>14  Social life and appearance</source>
        <translation>14  社交与外貌</translation>
    </message>
    <message id="settings.questionnaire_item.face.15">
        <source>15  Meals away from home</source>
        <translation>15  在外就餐</translation>
    </message>
    <message id="settings.questionnaire_item.saq.1">
        <source>1  Smile: the eye closes</source>
        <translation>1  微笑时：眼睛闭合</translation>
    </message>
    <message id="settings.questionnaire_item.saq.2">
        <source>2  Speech: the eye closes</source>
        <translation>2  说话时：眼睛闭合</translation>
    </message>
    <message id="settings.questionnaire_item.saq.3">
        <source>3  Pursed lips: the eye closes</source>
        <translation>3  噘嘴时：眼睛闭合</translation>
    </message>
    <message id="settings.questionnaire_item.saq.4">
        <source>4  Smile: the neck tightens</source>
        <translation>4  微笑时：颈部发紧</translation>
    </message>
    <message id="settings.questionnaire_item.saq.5">
        <source>5  Eye closure: the face tightens</source>
        <translation>5  闭眼时：面部发紧</translation>
    </message>
    <message id="settings.questionnaire_item.saq.6">
        <source>6  Eye closure: the mouth corner moves</source>
        <translation>6  闭眼时：口角移动</translation>
    </message>
    <message id="settings.questionnaire_item.saq.7">
        <source>7  Eye closure: the neck tightens</source>
        <translation>7  闭眼时：颈部发紧</translation>
    </message>
    <message id="settings.questionnaire_item.saq.8">
        <source>8  Eating: the eye waters</source>
        <translation>8  进食时：眼睛流泪</translation>
    </message>
    <message id="settings.questionnaire_item.saq.9">
        <source>9  Movement: the chin dimples</source>
        <translation>9  活动时：下巴出现凹窝</translation>
    </message>
    <message id="report.section.questionnaires">
        <source>Questionnaires, answered by the patient</source>
        <translation>问卷（患者作答）</translation>
    </message>
    <message id="report.questionnaire.scores">
        <source>{scores}; {range}</source>
        <translation>{scores}；{range}</translation>
    </message>
    <message id="report.questionnaire.earlier">
        <source>Earlier: {visits}</source>
        <translation>既往：{visits}</translation>
    </message>
    <message id="report.questionnaire.visit">
        <source>{scores} ({day})</source>
        <translation>{scores}（{day}）</translation>
    </message>
    <message id="report.questionnaire.missing">
        <source>Not answered: {numbers}</source>
        <translation>未作答：{numbers}</translation>
    </message>
    <message id="history.questionnaires">
        <source>Questionnaires over the visits</source>
        <translation>历次检查的问卷</translation>
    </message>
    <message id="history.questionnaires.value">
        <source>{value} ({day})</source>
        <translation>{value}（{day}）</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message id="addendum.title">
        <source>Addenda</source>
        <translation>补充说明</translation>
    </message>
    <message id="addendum.none">
        <source>Nothing has been added to this visit since it was signed.</source>
        <translation>本次检查签名后尚无补充。</translation>
    </message>
    <message id="addendum.head">
        <source>{author}, {when}</source>
        <translation>{author}，{when}</translation>
    </message>
    <message id="addendum.name">
        <source>Addenda to the signed visit</source>
        <translation>已签名检查的补充说明</translation>
    </message>
    <message id="addendum.text">
        <source>New addendum</source>
        <translation>新补充说明</translation>
    </message>
    <message id="addendum.hint">
        <source>What became known after signing</source>
        <translation>签名后获知的情况</translation>
    </message>
    <message id="addendum.author">
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message id="addendum.author.name">
        <source>Author of the addendum</source>
        <translation>补充说明的作者</translation>
    </message>
    <message id="addendum.author.hint">
        <source>Name of the author</source>
        <translation>作者姓名</translation>
    </message>
    <message id="addendum.add">
        <source>Add addendum</source>
        <translation>添加补充说明</translation>
    </message>
    <message id="addendum.add.tip">
        <source>Sign the addendum and add it to the visit (Ctrl+Return)</source>
        <translation>签署补充说明并加入本次检查（Ctrl+回车）</translation>
    </message>
    <message id="addendum.explain">
        <source>Dated and signed with your name; after that nobody changes or removes it.</source>
        <translation>记有日期和您的签名，此后任何人不能更改或删除。</translation>
    </message>
    <message id="addendum.draft">
        <source>A draft: kept until you add or discard it, signed by nobody and no part of the visit.</source>
        <translation>草稿：在您添加或丢弃之前一直保留；未经任何人签名，也不属于本次检查。</translation>
    </message>
    <message id="addendum.discard">
        <source>Discard draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message id="addendum.discard.tip">
        <source>Empty the draft; Ctrl+Z in the text brings it back</source>
        <translation>清空草稿；在文本中按 Ctrl+Z 可恢复</translation>
    </message>
    <message id="draft.failed">
        <source>What you are typing is not kept yet and is only here. {why}</source>
        <translation>您正在输入的内容尚未保存，仅在此处显示。{why}</translation>
    </message>
    <message id="draft.correction">
        <source>These points of “{expression}” were moved before and not applied. Apply them, or cancel to discard them.</source>
        <translation>“{expression}”的这些点此前已移动但未应用。请应用，或取消以放弃。</translation>
    </message>
    <message id="draft.refused">
        <source>What you typed about this visit cannot be kept at the moment; it is only here. The visit itself is safe.</source>
        <translation>您为本次检查输入的内容目前无法保存，仅在此处显示。检查本身是安全的。</translation>
    </message>
    <message id="draft.refused.leave">
        <source>Leave without it</source>
        <translation>不保存并离开</translation>
    </message>
    <message id="draft.decision">
        <source>This grade for {branch} was begun before and not saved. Save it, or cancel to discard it.</source>
        <translation>{branch}的这一分级此前已开始填写但未保存。请保存，或取消以丢弃。</translation>
    </message>
    <message id="addendum.empty">
        <source>An addendum needs a text. Write it first.</source>
        <translation>补充说明没有文字，请先填写。</translation>
    </message>
    <message id="addendum.nameless">
        <source>An addendum needs the name of its author.</source>
        <translation>请填写补充说明的作者姓名。</translation>
    </message>
    <message id="addendum.added">
        <source>The addendum is added and saved.</source>
        <translation>补充说明已添加并保存。</translation>
    </message>
    <message id="addendum.failed">
        <source>The addendum is not saved; its text is still here. {why}</source>
        <translation>补充说明未保存，其文字仍在此处。{why}</translation>
    </message>
    <message id="addendum.tab">
        <source>Notes ({count})</source>
        <translation>备注（{count}）</translation>
    </message>
    <message id="addendum.tab.tip">
        <source>Addenda to the signed visit: {count}</source>
        <translation>已签名检查的补充说明：{count}条</translation>
    </message>
    <message id="addendum.mark">
        <source>signed, addenda: {count}</source>
        <translation>已签名，补充说明：{count}条</translation>
    </message>
    <message id="report.section.addenda">
        <source>Added after signing</source>
        <translation>签名后补充</translation>
    </message>
    <message id="addendum.report">
        <source>{author}, {moment}</source>
        <translation>{author}，{moment}</translation>
    </message>
    <message id="addendum.record">
        <source>Addendum by {author}, {moment}: {text}</source>
        <translation>补充说明，{author}，{moment}：{text}</translation>
    </message>
    <message id="addendum.export">
        <source>{moment}, {author}: {text}</source>
        <translation>{moment}，{author}：{text}</translation>
    </message>
    <message id="reading.title">
        <source>Second reading</source>
        <translation>复评</translation>
    </message>
    <message id="reading.start">
        <source>Second reading</source>
        <translation>复评</translation>
    </message>
    <message id="reading.start.tip">
        <source>Let another person grade this visit without seeing the grades</source>
        <translation>由另一人在看不到分级的情况下评定本次检查</translation>
    </message>
    <message id="reading.start.tip_key">
        <source>Let another person grade the chosen visit without seeing the grades (S)</source>
        <translation>由另一人在看不到分级的情况下评定所选检查（S）</translation>
    </message>
    <message id="reading.ask.text">
        <source>Another person grades this visit from its pictures, recordings and curves. The grades, items and notes of the program and of everybody else stay hidden until the reading is finished; then all readings are shown side by side. The signed visit does not change.</source>
        <translation>由另一人根据图像、录像和曲线评定本次检查。复评完成前，程序和其他人的分级、条目和备注均隐藏；完成后，所有评定并列显示。已签名的检查不会改变。</translation>
    </message>
    <message id="reading.ask.resume">
        <source>A reading that was begun goes on where it was left, under the same name.</source>
        <translation>已开始的复评以同一姓名从中断处继续。</translation>
    </message>
    <message id="reading.ask.name">
        <source>Name of the reader</source>
        <translation>评定者姓名</translation>
    </message>
    <message id="reading.ask.hint">
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message id="reading.ask.begin">
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message id="reader_refusal.nameless">
        <source>A reading needs the name of its reader.</source>
        <translation>请填写评定者姓名。</translation>
    </message>
    <message id="reader_refusal.first_reader">
        <source>This person examined, graded or signed this visit and cannot read it a second time. Another person has to.</source>
        <translation>此人曾对本次检查进行检查、分级或签名，不能作复评。请由另一人复评。</translation>
    </message>
    <message id="reader_refusal.read_already">
        <source>This person has read this visit already. Another person has to.</source>
        <translation>此人已评定过本次检查。请由另一人复评。</translation>
    </message>
    <message id="reading.no_signing">
        <source>This person has read the visit as a second reader and cannot sign it as the first. Another person has to.</source>
        <translation>此人已作为复评者评定本次检查，不能再以第一评定者签名。请由另一人签名。</translation>
    </message>
    <message id="reading.no_recording">
        <source>This visit has a second reading, so its recordings do not change any more. Begin a new visit.</source>
        <translation>本次检查已有复评，录制内容不能再更改。请新建检查。</translation>
    </message>
    <message id="reading.facts">
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
    <message id="reading.reader">
        <source>Reader: {reader}</source>
        <translation>评定者：{reader}</translation>
    </message>
    <message id="reading.sheet.grades">
        <source>Grades</source>
        <translation>分级</translation>
    </message>
    <message id="reading.sheet.sunnybrook">
        <source>Sunnybrook</source>
        <translation>Sunnybrook</translation>
    </message>
    <message id="reading.whole_face">
        <source>Whole face</source>
        <translation>整个面部</translation>
    </message>
    <message id="reading.whole_face.detail">
        <source>House-Brackmann</source>
        <translation>House-Brackmann</translation>
    </message>
    <message id="reading.row">
        <source>{item} ({detail})</source>
        <translation>{item}（{detail}）</translation>
    </message>
    <message id="reading.open">
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message id="reading.value">
        <source>{value}: {meaning}</source>
        <translation>{value}：{meaning}</translation>
    </message>
    <message id="reading.keys">
        <source>1 to 6 grade, Delete clears, up and down move.</source>
        <translation>1至6设定分级，Delete清除，上下键移动。</translation>
    </message>
    <message id="reading.keys.items">
        <source>Digits set, Delete clears, up and down move.</source>
        <translation>数字键设定，Delete清除，上下键移动。</translation>
    </message>
    <message id="reading.left_open">
        <source>Grades open: {count} of {all}</source>
        <translation>未定分级：{count}项，共{all}项</translation>
    </message>
    <message id="reading.finish">
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message id="reading.finish.tip">
        <source>Finish the reading and see all readings side by side (Ctrl+S)</source>
        <translation>完成复评，并列查看所有评定（Ctrl+S）</translation>
    </message>
    <message id="reading.finish.nothing">
        <source>Nothing is graded yet. Set at least one grade.</source>
        <translation>尚未分级。请至少设定一项分级。</translation>
    </message>
    <message id="reading.finish.ask">
        <source>After finishing, nothing of this reading can be changed.</source>
        <translation>完成后，本次复评的内容不能再更改。</translation>
    </message>
    <message id="reading.finish.ask_open">
        <source>Grades left open: {count}. After finishing, nothing of this reading can be changed.</source>
        <translation>尚有{count}项分级未定。完成后，本次复评的内容不能再更改。</translation>
    </message>
    <message id="reading.finish.yes">
        <source>Finish now</source>
        <translation>立即完成</translation>
    </message>
    <message id="reading.finish.stay">
        <source>Keep reading</source>
        <translation>继续评定</translation>
    </message>
    <message id="reading.finished">
        <source>The reading is finished and saved.</source>
        <translation>复评已完成并保存。</translation>
    </message>
    <message id="reading.not_saved">
        <source>The last change of this reading is not saved. {why}</source>
        <translation>本次复评的最后更改未保存。{why}</translation>
    </message>
    <message id="reading.unsaved">
        <source>The last change of this reading could not be saved.</source>
        <translation>本次复评的最后更改未能保存。</translation>
    </message>
    <message id="reading.unsaved.leave">
        <source>Leave without it</source>
        <translation>放弃更改并离开</translation>
    </message>
    <message id="reading.unsaved.stay">
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message id="reading.unsaved.save">
        <source>Save and leave</source>
        <translation>保存并离开</translation>
    </message>
    <message id="reading.curve.name">
        <source>Movement over time, {expression}, at {seconds} s</source>
        <translation>运动随时间的变化，{expression}，{seconds}秒</translation>
    </message>
    <message id="reading.side_by_side">
        <source>All readings of this visit</source>
        <translation>本次检查的所有评定</translation>
    </message>
    <message id="reading.column.item">
        <source>Graded</source>
        <translation>评定项目</translation>
    </message>
    <message id="reading.column.program">
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message id="reading.column.first">
        <source>First reader:
{reader}</source>
        <translation>第一评定者：
{reader}</translation>
    </message>
    <message id="reading.column.first_unsigned">
        <source>First reader,
not signed yet</source>
        <translation>第一评定者，
尚未签名</translation>
    </message>
    <message id="reading.column.reader">
        <source>{reader},
{day}</source>
        <translation>{reader}，
{day}</translation>
    </message>
    <message id="reading.column.difference">
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message id="reading.difference">
        <source>{grades:+d}</source>
        <translation>{grades:+d}</translation>
    </message>
    <message id="reading.difference.none">
        <source>0</source>
        <translation>0</translation>
    </message>
    <message id="reading.sunnybrook">
        <source>Sunnybrook composite</source>
        <translation>Sunnybrook综合评分</translation>
    </message>
    <message id="reading.note">
        <source>Difference: this reader less the first reader, in grades (Sunnybrook: points). The first reader saw the program's grades, the others did not.</source>
        <translation>差值：该评定者减第一评定者，以级计（Sunnybrook：以分计）。第一评定者看过程序分级，其他评定者没有看过。</translation>
    </message>
    <message id="review.tab.readings">
        <source>Readings</source>
        <translation>评定</translation>
    </message>
    <message id="reading.tab.count">
        <source>Readings ({count})</source>
        <translation>评定（{count}）</translation>
    </message>
    <message id="reading.none">
        <source>Nobody else has read this visit. A second reader grades it without seeing any grade; then all readings are shown here side by side.</source>
        <translation>尚无他人评定本次检查。复评者在看不到任何分级的情况下评定，之后所有评定在此并列显示。</translation>
    </message>
    <message id="reading.waiting">
        <source>Finished: {readers}. Their grades are shown once the visit is signed, so that they do not sway it.</source>
        <translation>已完成：{readers}。其分级在本次检查签名后显示，以免影响签名者的判断。</translation>
    </message>
    <message id="reading.by">
        <source>{reader} ({day})</source>
        <translation>{reader}（{day}）</translation>
    </message>
    <message id="agreement.title">
        <source>Agreement of two readers</source>
        <translation>两位评定者的一致性</translation>
    </message>
    <message id="agreement.hint">
        <source>Signed visits with a second reading: grade of the first reader and of the first who read the visit after. Kappa is weighted by the squared difference of the grades (1: always the same grade, 0: as by chance).</source>
        <translation>有复评的已签名检查：第一评定者的分级与其后首位评定者的分级相比。Kappa按分级差值的平方加权（1：分级始终相同，0：与偶然相当）。</translation>
    </message>
    <message id="agreement.none">
        <source>No signed visit has a second reading yet. Choose a visit in the history of a patient, then Second reading.</source>
        <translation>尚无已签名的检查有复评。请在患者的历次检查中选择一次检查，然后选“复评”。</translation>
    </message>
    <message id="agreement.branch">
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message id="agreement.pairs">
        <source>Pairs</source>
        <translation>对数</translation>
    </message>
    <message id="agreement.exact">
        <source>Same grade</source>
        <translation>分级相同</translation>
    </message>
    <message id="agreement.within_one">
        <source>Within one grade</source>
        <translation>相差不超过一级</translation>
    </message>
    <message id="agreement.kappa">
        <source>Weighted kappa</source>
        <translation>加权Kappa</translation>
    </message>
    <message id="agreement.share">
        <source>{count} ({percent} %)</source>
        <translation>{count}（{percent}%）</translation>
    </message>
    <message id="agreement.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="agreement.too_few">
        <source>too few ({least} needed)</source>
        <translation>过少（需要{least}对）</translation>
    </message>
    <message id="agreement.one_grade">
        <source>not defined (one grade only)</source>
        <translation>无法定义（仅有一种分级）</translation>
    </message>
    <message id="reading.report">
        <source>Second reading by {reader}, {day}: {grades}.</source>
        <translation>复评，{reader}，{day}：{grades}。</translation>
    </message>
    <message id="reading.report.branch">
        <source>{branch} {grade}</source>
        <translation>{branch} {grade}</translation>
    </message>
    <message id="reading.report.whole_face">
        <source>House-Brackmann {grade}</source>
        <translation>House-Brackmann {grade}</translation>
    </message>
    <message id="reading.report.sunnybrook">
        <source>Sunnybrook {points}</source>
        <translation>Sunnybrook {points}</translation>
    </message>
    <message id="reading.report.open">
        <source>nothing graded</source>
        <translation>未分级</translation>
    </message>
    <message id="export.column.visits.addendum_count">
        <source>Addenda written after signing</source>
        <translation>签名后补充说明的条数</translation>
    </message>
    <message id="export.column.visits.addenda">
        <source>Addenda: when, by whom and what, one a line</source>
        <translation>补充说明：时间、作者和内容，每行一条</translation>
    </message>
    <message id="export.column.readings.reading">
        <source>1 is the first reader's, signed; the others in the order in which they were finished</source>
        <translation>1为第一评定者，已签名；其余按完成先后排列</translation>
    </message>
    <message id="export.column.readings.reader">
        <source>Who read</source>
        <translation>评定者</translation>
    </message>
    <message id="export.column.readings.blind">
        <source>Whether the reader did not see the program's or anybody else's grades</source>
        <translation>评定者是否未看过程序或他人的分级</translation>
    </message>
    <message id="export.column.readings.days_after_visit">
        <source>From the visit to the end of the reading</source>
        <translation>自检查至评定完成的天数</translation>
    </message>
    <message id="export.column.readings.temporal">
        <source>Grade of the temporal branch by this reader</source>
        <translation>该评定者对颞支的分级</translation>
    </message>
    <message id="export.column.readings.zygomatic">
        <source>Grade of the zygomatic branch by this reader</source>
        <translation>该评定者对颧支的分级</translation>
    </message>
    <message id="export.column.readings.buccal">
        <source>Grade of the buccal branch by this reader</source>
        <translation>该评定者对颊支的分级</translation>
    </message>
    <message id="export.column.readings.marginal_mandibular">
        <source>Grade of the marginal mandibular branch by this reader</source>
        <translation>该评定者对下颌缘支的分级</translation>
    </message>
    <message id="export.column.readings.house_brackmann">
        <source>House-Brackmann grade by this reader; the first reader's follows from the items</source>
        <translation>该评定者的House-Brackmann分级；第一评定者的由各条目推出</translation>
    </message>
    <message id="export.column.readings.sunnybrook">
        <source>Sunnybrook composite by this reader, where all items are set</source>
        <translation>该评定者的Sunnybrook综合评分（条目全部设定时）</translation>
    </message>
    <message id="keys.review.addendum">
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message id="keys.review.addendum.does">
        <source>in an addendum: sign and add it</source>
        <translation>补充说明：签署并添加</translation>
    </message>
    <message id="keys.history">
        <source>History</source>
        <translation>历次检查</translation>
    </message>
    <message id="keys.history.reading">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="keys.history.reading.does">
        <source>second reading of the chosen visit</source>
        <translation>复评所选检查</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.head">
        <source>Facial nerve examination: {running_title}</source>
        <translation>面神经检查：{running_title}</translation>
    </message>
    <message id="record.sentence">
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message id="record.branches">
        <source>Grade per branch; function of the weak side in percent of the healthy side (90 % interval):</source>
        <translation>各分支分级；患侧功能占健侧的百分比（90%区间）：</translation>
    </message>
    <message id="record.branch">
        <source>- {branch}: {words}</source>
        <translation>- {branch}：{words}</translation>
    </message>
    <message id="record.grade.agreed">
        <source>{grade}</source>
        <translation>{grade}</translation>
    </message>
    <message id="record.grade.program">
        <source>{grade} by the program, not confirmed</source>
        <translation>{grade}（程序分级，未确认）</translation>
    </message>
    <message id="record.grade.clinician">
        <source>{grade} by the clinician (program: {program})</source>
        <translation>{grade}（医师分级；程序：{program}）</translation>
    </message>
    <message id="record.function">
        <source>{function} ({interval})</source>
        <translation>{function}（{interval}）</translation>
    </message>
    <message id="record.change">
        <source>{since}: {change}</source>
        <translation>{since}：{change}</translation>
    </message>
    <message id="record.scale">
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message id="record.questionnaire">
        <source>{name}, answered by the patient: {details}</source>
        <translation>{name}（患者作答）：{details}</translation>
    </message>
    <message id="record.notes">
        <source>Notes: {notes}</source>
        <translation>备注：{notes}</translation>
    </message>
    <message id="record.copy">
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message id="record.copy.tip">
        <source>Copy the findings as text, to be pasted into the patient's record (Ctrl+C)</source>
        <translation>将检查结果复制为文本，以便粘贴到病历（Ctrl+C）</translation>
    </message>
    <message id="keys.review.copy">
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message id="keys.review.copy.does">
        <source>on the report: copy the findings as text</source>
        <translation>报告页：将检查结果复制为文本</translation>
    </message>
    <message id="record.copied">
        <source>Copied as text: paste it into the patient's record.</source>
        <translation>已复制为文本，请粘贴到病历中。</translation>
    </message>
</context>
<context>
    <name>renewal</name>
    <message id="renewal.title">
        <source>Keys of the archive</source>
        <translation>档案库的密钥</translation>
    </message>
    <message id="renewal.text">
        <source>New keys shut out everybody who has left or knows somebody else's passphrase, also with an old copy of the archive: it opens nothing that is written from now on. What was copied before, and recordings and backups made before, stay readable with it. If a passphrase has become known, set a new one first. Everybody who stays keeps the own passphrase; the recovery key is a new one.</source>
        <translation>新密钥把已离开的人或知道他人口令的人拒之门外，即使他们有档案库的旧副本：旧副本打不开今后写入的任何内容。此前复制的内容，以及此前的录制和备份，仍可用旧副本读取。如果某个口令已为他人所知，请先设置新口令。留下的人口令不变；恢复密钥是新的。</translation>
    </message>
    <message id="renewal.due">
        <source>A user was removed, and the keys are still those that this user knew. Renew them.</source>
        <translation>有用户被移除，而密钥仍是该用户知道的密钥。请更新密钥。</translation>
    </message>
    <message id="renewal.due_notice">
        <source>A user was removed, and the archive's keys are not renewed yet.</source>
        <translation>有用户被移除，档案库的密钥尚未更新。</translation>
    </message>
    <message id="renewal.renew">
        <source>Renew the keys</source>
        <translation>更新密钥</translation>
    </message>
    <message id="renewal.renewing">
        <source>Renewing: {percent} %</source>
        <translation>正在更新：{percent} %</translation>
    </message>
    <message id="renewal.renewed">
        <source>The keys are renewed. The former recovery key opens nothing any more. Put the new one away:</source>
        <translation>密钥已更新。原恢复密钥不再有效。请收存新的恢复密钥：</translation>
    </message>
    <message id="renewal.kept">
        <source>The keys are renewed, and the new recovery key is put away.</source>
        <translation>密钥已更新，新的恢复密钥已收存。</translation>
    </message>
    <message id="renewal.cancelled">
        <source>Stopped. The keys are as they were.</source>
        <translation>已停止。密钥保持原样。</translation>
    </message>
    <message id="renewal.old_slot">
        <source>The keys cannot be renewed yet: {name} has to sign in once with the passphrase, or be given a new one.</source>
        <translation>暂时无法更新密钥：{name}须先用口令登录一次，或获得新口令。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.fonts_missing">
        <source>The font {file} is missing or damaged; install the program again.</source>
        <translation>字体{file}缺失或损坏，请重新安装程序。</translation>
    </message>
    <message id="logo.unreadable">
        <source>The logo could not be read; check that the file is there. Nothing was changed.</source>
        <translation>徽标无法读取，请检查文件是否存在。未作任何更改。</translation>
    </message>
    <message id="logo.too_large">
        <source>The file is larger than {megabytes} MB; choose a smaller picture. Nothing was changed.</source>
        <translation>文件大于{megabytes} MB，请选择较小的图片。未作任何更改。</translation>
    </message>
    <message id="logo.too_many_pixels">
        <source>The picture is larger than {most} megapixels; choose a smaller one. Nothing was changed.</source>
        <translation>图片大于{most}百万像素，请选择较小的图片。未作任何更改。</translation>
    </message>
    <message id="logo.not_a_picture">
        <source>This is not a PNG or JPEG that can be read. Nothing was changed.</source>
        <translation>不是可读取的PNG或JPEG图片。未作任何更改。</translation>
    </message>
    <message id="report.cannot_write">
        <source>The report could not be written ({kind}). Is there room on the disk?</source>
        <translation>报告无法写入（{kind}）。磁盘空间是否足够？</translation>
    </message>
    <message id="report.nothing_graded">
        <source>This examination has not been graded yet, so there is nothing to hand on.</source>
        <translation>本次检查尚未分级，没有可供输出的内容。</translation>
    </message>
    <message id="report.month.1">
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message id="report.month.2">
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message id="report.month.3">
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message id="report.month.4">
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message id="report.month.5">
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message id="report.month.6">
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message id="report.month.7">
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message id="report.month.8">
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message id="report.month.9">
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message id="report.month.10">
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message id="report.month.11">
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message id="report.month.12">
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message id="report.day">
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message id="report.moment">
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message id="report.born">
        <source>{day} ({years} years)</source>
        <translation>{day}（{years}岁）</translation>
    </message>
    <message id="report.born_sex">
        <source>{born}, {sex}</source>
        <translation>{born}，{sex}</translation>
    </message>
    <message id="report.onset">
        <source>{day} ({days} days before this visit)</source>
        <translation>{day}（本次检查前{days}天）</translation>
    </message>
    <message id="report.percent">
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message id="report.interval">
        <source>{low}–{high} %</source>
        <translation>{low}–{high}%</translation>
    </message>
    <message id="report.none">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="report.not_recorded">
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message id="report.not_changed">
        <source>as program</source>
        <translation>同程序</translation>
    </message>
    <message id="report.not_set">
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message id="report.grade_range">
        <source>({best}–{worst})</source>
        <translation>({best}–{worst})</translation>
    </message>
    <message id="report.value">
        <source>{number} {unit}</source>
        <translation>{number}{unit}</translation>
    </message>
    <message id="report.value_noise">
        <source>{number} ± {noise} {unit}</source>
        <translation>{number}±{noise}{unit}</translation>
    </message>
    <message id="report.noise_below">
        <source>&lt;{least}</source>
        <translation>&lt;{least}</translation>
    </message>
    <message id="report.item_value">
        <source>{item} {value}</source>
        <translation>{item} {value}</translation>
    </message>
    <message id="report.sides">
        <source>{name}: R {right}, L {left}</source>
        <translation>{name}：R {right}，L {left}</translation>
    </message>
    <message id="report.title">
        <source>Facial nerve examination, {name}, {day}</source>
        <translation>面神经检查，{name}，{day}</translation>
    </message>
    <message id="report.title_undated">
        <source>Facial nerve examination, {name}</source>
        <translation>面神经检查，{name}</translation>
    </message>
    <message id="report.heading">
        <source>Facial nerve examination</source>
        <translation>面神经检查</translation>
    </message>
    <message id="report.subject">
        <source>Severity of facial palsy per nerve branch</source>
        <translation>按面神经分支评定的面瘫严重程度</translation>
    </message>
    <message id="report.running.name">
        <source>{name}‎</source>
        <translation>{name}‎</translation>
    </message>
    <message id="report.running.number">
        <source>no. {number}‎</source>
        <translation>病历号{number}‎</translation>
    </message>
    <message id="report.running.between">
        <source> · </source>
        <translation> · </translation>
    </message>
    <message id="report.method">
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message id="report.page">
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message id="report.made">
        <source>Printed {moment} by palsygrader {version}</source>
        <translation>{moment}由palsygrader {version}打印</translation>
    </message>
    <message id="report.creator">
        <source>palsygrader {version}</source>
        <translation>palsygrader {version}</translation>
    </message>
    <message id="report.draft">
        <source>DRAFT, not signed</source>
        <translation>草稿，未签名</translation>
    </message>
    <message id="report.signed_line">
        <source>Signed electronically by {clinician}‎, {moment}</source>
        <translation>电子签名：{clinician}‎，{moment}</translation>
    </message>
    <message id="report.signed">
        <source>Signed electronically by {clinician}
{moment}</source>
        <translation>电子签名：{clinician}
{moment}</translation>
    </message>
    <message id="report.fact.name">
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message id="report.fact.record_number">
        <source>Record number</source>
        <translation>病历号</translation>
    </message>
    <message id="report.fact.born">
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message id="report.fact.palsy_side">
        <source>Palsy side on record</source>
        <translation>病历记录的面瘫侧</translation>
    </message>
    <message id="report.fact.onset">
        <source>Onset</source>
        <translation>发病日期</translation>
    </message>
    <message id="report.fact.cause">
        <source>Cause</source>
        <translation>病因</translation>
    </message>
    <message id="report.fact.treatment">
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message id="report.fact.visit">
        <source>Visit</source>
        <translation>检查日期</translation>
    </message>
    <message id="report.fact.clinician">
        <source>Clinician</source>
        <translation>医师</translation>
    </message>
    <message id="report.fact.device">
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message id="report.fact.visits">
        <source>Earlier visits</source>
        <translation>既往检查次数</translation>
    </message>
    <message id="report.fact.recorded">
        <source>Recorded</source>
        <translation>已录制</translation>
    </message>
    <message id="report.recorded">
        <source>{recorded} of {asked} expressions</source>
        <translation>{recorded}个表情，应录{asked}个</translation>
    </message>
    <message id="report.recorded_plus">
        <source>{recorded} of {asked} expressions, plus {others}</source>
        <translation>{recorded}个表情，应录{asked}个，另有{others}</translation>
    </message>
    <message id="report.section.branches">
        <source>Severity by facial nerve branch</source>
        <translation>各面神经分支的严重程度</translation>
    </message>
    <message id="report.side.weak">
        <source>Weak side: {side}</source>
        <translation>患侧：{side}</translation>
    </message>
    <message id="report.side.none">
        <source>No weak side found</source>
        <translation>未发现患侧</translation>
    </message>
    <message id="report.side.both">
        <source>Both sides weak</source>
        <translation>双侧减弱</translation>
    </message>
    <message id="report.side.unknown">
        <source>Weak side {side}</source>
        <translation>患侧：{side}</translation>
    </message>
    <message id="report.column.branch">
        <source>Branch, region</source>
        <translation>分支、区域</translation>
    </message>
    <message id="report.column.function">
        <source>Function P</source>
        <translation>功能P</translation>
    </message>
    <message id="report.column.model">
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message id="report.column.clinician">
        <source>Clinician</source>
        <translation>医师</translation>
    </message>
    <message id="report.column.change">
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message id="report.column.change_since">
        <source>Since {day}</source>
        <translation>较{day}</translation>
    </message>
    <message id="report.column.change_since_unsigned">
        <source>Since {day} (not signed)</source>
        <translation>较{day}（未签名）</translation>
    </message>
    <message id="report.withheld">
        <source>no grade</source>
        <translation>无分级</translation>
    </message>
    <message id="report.not_complete">
        <source>not complete</source>
        <translation>未完成</translation>
    </message>
    <message id="report.not_graded">
        <source>not graded</source>
        <translation>未分级</translation>
    </message>
    <message id="report.remark.withheld">
        <source>The program gives no grade: {reason}.</source>
        <translation>程序未给出分级：{reason}。</translation>
    </message>
    <message id="report.remark.clinician">
        <source>Clinician's reason: {reason}</source>
        <translation>医师的理由：{reason}</translation>
    </message>
    <message id="report.remark.clinician_no_reason">
        <source>Clinician's grade, no reason given.</source>
        <translation>医师分级，未注明理由。</translation>
    </message>
    <message id="report.remark.long_reason">
        <source>Clinician's reason: see Decisions.</source>
        <translation>医师的理由：见“医师决定”。</translation>
    </message>
    <message id="report.loss.points">
        <source>+{points}</source>
        <translation>+{points}</translation>
    </message>
    <message id="report.gain">
        <source>P +{points} if the {region}</source>
        <translation>{region}P +{points}</translation>
    </message>
    <message id="report.gain_more">
        <source>+{points} if the {region}</source>
        <translation>{region}+{points}</translation>
    </message>
    <message id="report.remark.loss">
        <source>{expression}: {gains} moved as on the other side.</source>
        <translation>{expression}：若与对侧活动相同，{gains}。</translation>
    </message>
    <message id="report.remark.losses">
        <source>{expression}: {gains} moved as on the other side (not a sum).</source>
        <translation>{expression}：若与对侧活动相同，{gains}（不可相加）。</translation>
    </message>
    <message id="report.pair.name">
        <source>{expression} ({branch})</source>
        <translation>{expression}（{branch}）</translation>
    </message>
    <message id="report.pair.loss">
        <source>Shaded: {gains} moved as on {side}.</source>
        <translation>着色区：若活动与{side}侧相同，{gains}。</translation>
    </message>
    <message id="report.pair.losses">
        <source>Shaded: {gains} moved as on {side} (not a sum).</source>
        <translation>着色区：若活动与{side}侧相同，{gains}（不可相加）。</translation>
    </message>
    <message id="report.remark.evidence">
        <source>From {expressions}.</source>
        <translation>依据：{expressions}。</translation>
    </message>
    <message id="report.remark.measured_all">
        <source>{items}.</source>
        <translation>{items}。</translation>
    </message>
    <message id="report.remark.measured">
        <source>{expression}: {measured} % measured, {estimated} % after correction</source>
        <translation>{expression}：测得{measured}%，校正后{estimated}%</translation>
    </message>
    <message id="report.remark.measured_more">
        <source>{expression}: {measured} %, {estimated} %</source>
        <translation>{expression}：{measured}%，{estimated}%</translation>
    </message>
    <message id="report.remark.not_told_from">
        <source>The interval reaches grade {grade}: weakness to that grade is not excluded.</source>
        <translation>区间达到{grade}级：不能排除达到该级的减弱。</translation>
    </message>
    <message id="report.change">
        <source>{points} points</source>
        <translation>{points}个百分点</translation>
    </message>
    <message id="report.change.none">
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message id="report.change_overlap">
        <source>{change}, intervals overlap</source>
        <translation>{change}，区间重叠</translation>
    </message>
    <message id="report.change_not_detectable">
        <source>{change}, not detectable (below {least})</source>
        <translation>{change}，不可检出（小于{least}）</translation>
    </message>
    <message id="report.change_grade">
        <source>{change}
{before} to {after}</source>
        <translation>{change}
{before}至{after}</translation>
    </message>
    <message id="report.change.other_method">
        <source>other method</source>
        <translation>方法不同</translation>
    </message>
    <message id="report.change.other_side">
        <source>other side</source>
        <translation>侧别不同</translation>
    </message>
    <message id="report.change.no_value">
        <source>no value then</source>
        <translation>当时无数值</translation>
    </message>
    <message id="report.branch_note">
        <source>P is the weak side's function in percent of the healthy side's, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P为患侧功能占健侧的百分比，附90%区间及其涉及的分级。颜色：按医师分级，无则按程序分级。</translation>
    </message>
    <message id="report.branch_note.measured geometry">
        <source>P is the weak side's function in percent of the healthy side's, corrected for how much movement shows and for the range of healthy faces, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P为患侧功能占健侧的百分比，已按运动的显现程度和健康面部的范围校正，附90%区间及其涉及的分级。颜色：按医师分级，无则按程序分级。</translation>
    </message>
    <message id="report.branch_note.grading network 1">
        <source>P is the weak side's function in percent of the healthy side's, told from all expressions together, with its 90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's.</source>
        <translation>P为患侧功能占健侧的百分比，由全部表情综合得出，附90%区间及其涉及的分级。颜色：按医师分级，无则按程序分级。</translation>
    </message>
    <message id="report.branch_note.none">
        <source>Neither side is weak: P is the lesser side's in percent of the other's.</source>
        <translation>两侧均未见减弱：P为较弱一侧占另一侧的百分比。</translation>
    </message>
    <message id="report.branch_note.loss">
        <source>P +points: so much higher P would be had this region alone, in this expression alone, moved as on the other side; they are not a sum and need not reach 100.</source>
        <translation>P +数字：若仅该区域在该表情中与对侧活动相同，P将提高的百分点；各值不可相加，其和不一定达到100。</translation>
    </message>
    <message id="report.map.right">
        <source>R patient's right</source>
        <translation>R 患者右侧</translation>
    </message>
    <message id="report.map.left">
        <source>patient's left L</source>
        <translation>患者左侧 L</translation>
    </message>
    <message id="report.section.scales">
        <source>Global grades</source>
        <translation>整体分级</translation>
    </message>
    <message id="report.scale.house_brackmann">
        <source>House-Brackmann, by its rules</source>
        <translation>House-Brackmann分级（按其规则）</translation>
    </message>
    <message id="report.scale.fngs2">
        <source>House-Brackmann, by FNGS 2.0</source>
        <translation>House-Brackmann分级（按FNGS 2.0）</translation>
    </message>
    <message id="report.scale.sunnybrook">
        <source>Sunnybrook composite</source>
        <translation>Sunnybrook综合评分</translation>
    </message>
    <message id="report.scale.eface">
        <source>eFACE-style subscores</source>
        <translation>eFACE式分项评分</translation>
    </message>
    <message id="report.scale.yanagihara">
        <source>Yanagihara total</source>
        <translation>Yanagihara总分</translation>
    </message>
    <message id="report.scale.of">
        <source>{value} of {highest}</source>
        <translation>{value}（满分{highest}）</translation>
    </message>
    <message id="report.scale.eface_value">
        <source>{static} · {dynamic} · {synkinesis}</source>
        <translation>{static} · {dynamic} · {synkinesis}</translation>
    </message>
    <message id="report.scale.eface_lines">
        <source>eFACE-style subscores run to 100, the best, without a published total; its items at rest and of folds from 0 over 100, balanced, to 200.</source>
        <translation>eFACE式分项评分最高为100（最佳），无公开的总分；静息和鼻唇沟条目为0至200，100为对称。</translation>
    </message>
    <message id="report.scale.yanagihara_items">
        <source>Each 4 (normal or nearly so), 2 or 0: {items}</source>
        <translation>每项4（正常或接近正常）、2或0：{items}</translation>
    </message>
    <message id="report.scale.section">
        <source>{section}: {items}</source>
        <translation>{section}：{items}</translation>
    </message>
    <message id="report.scale.section_score">
        <source>{section} {score}: {items}</source>
        <translation>{section} {score}：{items}</translation>
    </message>
    <message id="report.scale.missing">
        <source>Not set: {items}</source>
        <translation>未设定：{items}</translation>
    </message>
    <message id="report.scale.whole_section">
        <source>{section} (all {count})</source>
        <translation>{section}（全部{count}项）</translation>
    </message>
    <message id="report.scale.section_items">
        <source>{section} ({items})</source>
        <translation>{section}（{items}）</translation>
    </message>
    <message id="report.scale.by_total">
        <source>FNGS 2.0 total {total} (4 to 24): {items}</source>
        <translation>FNGS 2.0总分{total}（4至24）：{items}</translation>
    </message>
    <message id="report.scale.above_table">
        <source>The FNGS 2.0 table ends at 24 (grade VI); secondary movement brings the sum above it, which we read as VI too.</source>
        <translation>FNGS 2.0分级表止于24（VI级）；继发运动使总分超过24，本程序亦按VI级解读。</translation>
    </message>
    <message id="report.scale.so_far">
        <source>Set: {items}</source>
        <translation>已设定：{items}</translation>
    </message>
    <message id="report.scale.raw">
        <source>not clipped: {raw}</source>
        <translation>未截断：{raw}</translation>
    </message>
    <message id="report.scale.differ">
        <source>The two House-Brackmann grades differ: the rules follow the worst sign, the total the sum.</source>
        <translation>两种House-Brackmann分级不一致：规则取最重的体征，总分取各项之和。</translation>
    </message>
    <message id="report.scale.to_confirm">
        <source>Provisional: {count} proposed items are not yet confirmed by the clinician.</source>
        <translation>暂定：{count}个建议项目尚未经医师确认。</translation>
    </message>
    <message id="report.scale.to_confirm_one">
        <source>Provisional: one proposed item is not yet confirmed by the clinician.</source>
        <translation>暂定：1个建议项目尚未经医师确认。</translation>
    </message>
    <message id="report.scale.clinicians">
        <source>Values are the clinician's where set, else the program's proposals.</source>
        <translation>医师已设定的取医师值，其余为程序建议值。</translation>
    </message>
    <message id="report.section.warnings">
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message id="report.warning.closure">
        <source>Observed: the eye on the {side} does not close completely{measured}. Incomplete closure can expose the cornea.</source>
        <translation>所见：{side}眼睑闭合不全{measured}。闭合不全可致角膜暴露。</translation>
    </message>
    <message id="report.warning.closure_unsided">
        <source>Observed: eye closure is incomplete{measured}. Incomplete closure can expose the cornea.</source>
        <translation>所见：眼睑闭合不全{measured}。闭合不全可致角膜暴露。</translation>
    </message>
    <message id="report.warning.closure_measured">
        <source> (lid closure {value} on {expression})</source>
        <translation>（{expression}时眼睑闭合度{value}）</translation>
    </message>
    <message id="report.warning.closure_measured_both">
        <source> (lid closure on {expression}: R {right}, L {left})</source>
        <translation>（{expression}时眼睑闭合度：R {right}，L {left}）</translation>
    </message>
    <message id="report.warning.skipped">
        <source>Not recorded: {expressions}.</source>
        <translation>未录制：{expressions}。</translation>
    </message>
    <message id="report.warning.skipped_item">
        <source>{expression} ({reason})</source>
        <translation>{expression}（{reason}）</translation>
    </message>
    <message id="report.warning.quality">
        <source>Picture quality: {problems}.</source>
        <translation>画面质量：{problems}。</translation>
    </message>
    <message id="report.warning.quality_item">
        <source>{expressions}: {issues}</source>
        <translation>{expressions}：{issues}</translation>
    </message>
    <message id="report.warning.quality_all">
        <source>all expressions</source>
        <translation>全部表情</translation>
    </message>
    <message id="report.warning.quality_where">
        <source>{issue}: {where}</source>
        <translation>{issue}：{where}</translation>
    </message>
    <message id="report.warning.quality_share">
        <source>{issue} ({share} % of frames)</source>
        <translation>{issue}（占帧数的{share}%）</translation>
    </message>
    <message id="report.warning.side">
        <source>Weak side on record is {record}; this examination found {found}.</source>
        <translation>病历记录的患侧为{record}，本次检查所见为{found}。</translation>
    </message>
    <message id="report.warning.not_graded">
        <source>This examination has not been graded by the program.</source>
        <translation>程序尚未对本次检查分级。</translation>
    </message>
    <message id="report.section.notes">
        <source>Clinician's notes</source>
        <translation>医师备注</translation>
    </message>
    <message id="report.section.pairs">
        <source>Expressions: at rest and at the peak of movement</source>
        <translation>表情：静息与运动峰值</translation>
    </message>
    <message id="report.difference">
        <source>{name}, R minus L: {difference}</source>
        <translation>{name}，R减L：{difference}</translation>
    </message>
    <message id="report.excess.ocular_synkinesis">
        <source>Eye narrows while the mouth moves: {side} by {number} % of the resting aperture more than {other}</source>
        <translation>口部运动时睑裂变窄：{side}侧比{other}侧多静息睑裂的{number}%</translation>
    </message>
    <message id="report.excess.oral_synkinesis">
        <source>Mouth corner moves while brow or eye moves: {side} by {number} % of eye distance more than {other}</source>
        <translation>眉部或眼部运动时口角移动：{side}侧比{other}侧多眼距的{number}%</translation>
    </message>
    <message id="report.not_measured">
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message id="report.timing.line">
        <source>{side} onset +{onset} s, peak {peak} s, held {held} s</source>
        <translation>{side} 起始+{onset}秒，峰值{peak}秒，保持{held}秒</translation>
    </message>
    <message id="report.timing.none">
        <source>{side} not timed</source>
        <translation>{side} 未计时</translation>
    </message>
    <message id="report.timing.untimed">
        <source>{side} not timed: {why}</source>
        <translation>{side} 未计时：{why}</translation>
    </message>
    <message id="report.timing.both">
        <source>{right}, {left}</source>
        <translation>{right}、{left}</translation>
    </message>
    <message id="report.timing.not_on_record">
        <source>reason not on record</source>
        <translation>原因未记录</translation>
    </message>
    <message id="why_untimed.too_little">
        <source>moved too little</source>
        <translation>运动过小</translation>
    </message>
    <message id="why_untimed.no_start">
        <source>moving from the start</source>
        <translation>一开始即在运动</translation>
    </message>
    <message id="why_untimed.broken">
        <source>hold broken</source>
        <translation>保持中断</translation>
    </message>
    <message id="why_untimed.unsteady">
        <source>unsteady at rest</source>
        <translation>静息不稳</translation>
    </message>
    <message id="report.caption.rest">
        <source>rest</source>
        <translation>静息</translation>
    </message>
    <message id="report.caption.peak">
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message id="report.caption.still">
        <source>at rest</source>
        <translation>静息</translation>
    </message>
    <message id="report.pair_note">
        <source>Not mirrored: the patient's right (R) is at the left.</source>
        <translation>未镜像：患者右侧（R）在图的左边。</translation>
    </message>
    <message id="report.pair_note.loss">
        <source>Shaded, with +points: so much higher the P of the branch in brackets would be had this region alone, in this expression alone, moved as on the other side; not a sum.</source>
        <translation>着色并标有+数字：若仅该区域在该表情中与对侧活动相同，括号内分支的P将提高的百分点；不可相加。</translation>
    </message>
    <message id="report.pair_note.noise">
        <source>± is one standard deviation over repeated frames.</source>
        <translation>±为重复各帧的一个标准差。</translation>
    </message>
    <message id="report.pair_note.iris">
        <source>Millimetres are scaled by the visible iris, taken as {iris} mm across; two-dimensional pictures under-read movement of the lower face.</source>
        <translation>毫米值按可见虹膜换算，虹膜直径取{iris} mm；二维图像会低估面下部的运动。</translation>
    </message>
    <message id="report.pair_note.none">
        <source>Lengths are in percent of the distance between the outer eye corners; no scale in mm.</source>
        <translation>长度以两眼外眦间距的百分比表示，无毫米标尺。</translation>
    </message>
    <message id="report.section.trend">
        <source>Course: function P by branch over the visits</source>
        <translation>病程：历次检查各分支的功能P</translation>
    </message>
    <message id="report.trend.first">
        <source>First graded visit of this side: there is no course yet.</source>
        <translation>该侧首次分级检查：尚无病程可比。</translation>
    </message>
    <message id="report.trend.none">
        <source>There is no course yet.</source>
        <translation>尚无病程可比。</translation>
    </message>
    <message id="report.trend.note">
        <source>Bars are 90 % intervals. Overlapping intervals do not show a change. No smallest detectable change is given: it was not measured for this method.</source>
        <translation>竖线为90%区间。区间重叠不能说明有变化。未给出最小可检变化：该方法尚未测定。</translation>
    </message>
    <message id="report.trend.note_detectable">
        <source>Bars are 90 % intervals. Smallest detectable change between two visits, points (95 %): {branches}; measured on digital patients taken again in other poses and light, not on patients.</source>
        <translation>竖线为90%区间。两次检查间的最小可检变化（百分点，95%）：{branches}；系在数字患者以不同姿势和光线重复拍摄时测得，并非在患者中测得。</translation>
    </message>
    <message id="report.trend.detectable">
        <source>{branch} {points}</source>
        <translation>{branch} {points}</translation>
    </message>
    <message id="report.trend.decided">
        <source>{grade}*</source>
        <translation>{grade}*</translation>
    </message>
    <message id="report.trend.note_decided">
        <source>* Grade set by the clinician; marks and line are the program's P.</source>
        <translation>* 分级由医师设定；标记和连线为程序的P。</translation>
    </message>
    <message id="report.trend.unsigned">
        <source>A square mark is a visit that is not signed.</source>
        <translation>方形标记为未签名的检查。</translation>
    </message>
    <message id="report.trend.other_method">
        <source>A hollow mark was measured with another method; no line joins different methods.</source>
        <translation>空心标记以其他方法测得；不同方法之间不连线。</translation>
    </message>
    <message id="report.section.decisions">
        <source>Decisions of the clinician beside the program's values</source>
        <translation>医师决定与程序值对照</translation>
    </message>
    <message id="report.column.item">
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message id="report.column.reason">
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message id="report.column.by">
        <source>By</source>
        <translation>决定者</translation>
    </message>
    <message id="report.decision.branch">
        <source>{branch} branch</source>
        <translation>{branch}</translation>
    </message>
    <message id="report.decision.branches">
        <source>{branch} branches</source>
        <translation>{branch}</translation>
    </message>
    <message id="report.decision.scale">
        <source>{scale}: {item}</source>
        <translation>{scale}：{item}</translation>
    </message>
    <message id="report.decision.side">
        <source>weak side</source>
        <translation>患侧</translation>
    </message>
    <message id="report.decision.no_reason">
        <source>none given</source>
        <translation>未注明</translation>
    </message>
    <message id="report.decision.by_later">
        <source>{clinician}‎, {day}</source>
        <translation>{clinician}‎，{day}</translation>
    </message>
    <message id="report.decision.none">
        <source>No value was changed by the clinician.</source>
        <translation>医师未更改任何数值。</translation>
    </message>
    <message id="report.decision.confirmed">
        <source>Confirmed as proposed: {items}.</source>
        <translation>按建议确认：{items}。</translation>
    </message>
    <message id="report.section.method">
        <source>Method, versions and limits</source>
        <translation>方法、版本与局限</translation>
    </message>
    <message id="report.fact.program">
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message id="report.program">
        <source>palsygrader {version}, {grader}</source>
        <translation>palsygrader {version}，{grader}</translation>
    </message>
    <message id="report.fact.landmarks">
        <source>Landmarks</source>
        <translation>特征点</translation>
    </message>
    <message id="report.landmarks">
        <source>{name}, SHA-256 {sha256}…</source>
        <translation>{name}，SHA-256 {sha256}…</translation>
    </message>
    <message id="report.fact.scale">
        <source>Scale</source>
        <translation>标尺</translation>
    </message>
    <message id="report.method.scale.iris">
        <source>iris diameter taken as {iris} mm</source>
        <translation>虹膜直径取{iris} mm</translation>
    </message>
    <message id="report.method.scale.none">
        <source>no millimetre scale; percent of the eye distance</source>
        <translation>无毫米标尺；以眼距的百分比表示</translation>
    </message>
    <message id="report.fact.libraries">
        <source>Libraries</source>
        <translation>软件库</translation>
    </message>
    <message id="report.library">
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message id="report.fact.graded">
        <source>Graded</source>
        <translation>分级时间</translation>
    </message>
    <message id="report.fact.identifier">
        <source>Examination</source>
        <translation>检查编号</translation>
    </message>
    <message id="report.limit.supports">
        <source>Supports, never replaces, the clinician. Not a certified medical device.</source>
        <translation>仅供医师参考，不能替代医师判断。不是经认证的医疗器械。</translation>
    </message>
    <message id="report.limit.grader.measured geometry">
        <source>Grades are measured geometry: landmarks in two-dimensional pictures, the two sides compared; no learned model grades, and accuracy on patients has not been measured.</source>
        <translation>分级依据几何测量：比较二维图像中两侧的特征点；不使用学习模型分级，在患者中的准确性尚未测定。</translation>
    </message>
    <message id="report.limit.grader.grading network 1">
        <source>The grading network was trained on digital patients and on photographs of healthy people; it is not validated on patients. Where one side is weak it also proposes how eye and mouth stand at rest, and synkinesis; proposals for single movements and for the brow at rest are measured geometry.</source>
        <translation>分级网络以数字患者和健康人照片训练，未在患者中验证。一侧减弱时，它还对静息时眼部和口部的状态以及联动提出建议；各单项运动和静息眉位的建议来自几何测量。</translation>
    </message>
    <message id="report.limit.grader.other">
        <source>What the grader was made with is not on record here.</source>
        <translation>分级方法的来源在此无记录。</translation>
    </message>
    <message id="report.correction">
        <source>From measured ratio to P: the difference of the sides is divided by how much lost function shows in it ({gains}); P then rises to 100 within the range of healthy faces ({ranges}).</source>
        <translation>由测得比值换算P：两侧差值除以功能丧失在其中的显现比例（{gains}）；在健康面部的范围内（{ranges}），P升至100。</translation>
    </message>
    <message id="report.correction.gain">
        <source>{expression} {gain}</source>
        <translation>{expression} {gain}</translation>
    </message>
    <message id="report.correction.range">
        <source>{low}–{high} % for {expressions}</source>
        <translation>{expressions}为{low}–{high}%</translation>
    </message>
    <message id="report.limit.proxy">
        <source>What is graded is the function of a region, a proxy for the branch, since branches share muscles: House-Brackmann-style regional grades.</source>
        <translation>所评为区域功能，仅间接反映该分支，因各分支共同支配部分肌肉：属House-Brackmann式区域分级。</translation>
    </message>
    <message id="report.limit.thresholds">
        <source>Grades after Table I of UPFP-SG (doi 10.1109/TNSRE.2025.3608463): I from {I}, II from {II}, III from {III}, IV from {IV}, V from {V} %. Departures: I starts at {I}, not 100 %, since healthy faces are never perfectly symmetric; V and VI part at {V} %.</source>
        <translation>分级依据UPFP-SG表I（doi 10.1109/TNSRE.2025.3608463）：I级自{I}、II级自{II}、III级自{III}、IV级自{IV}、V级自{V}%起。不同之处：I级自{I}%而非100%起，因健康面部也不完全对称；V级与VI级以{V}%为界。</translation>
    </message>
    <message id="report.limit.trained_on.palsygrader landmarks 1">
        <source>The landmark networks were trained on digital patients and on photographs of healthy people, never on pictures of patients; how far they hold on real palsies has not been measured.</source>
        <translation>特征点网络以数字患者和健康人照片训练，从未使用患者图像；对真实面瘫的适用程度尚未测定。</translation>
    </message>
    <message id="report.limit.trained_on.dlib 68">
        <source>The landmark predictor (dlib, 68 points) was trained on photographs of the general public (iBUG 300-W), not of patients; it pulls faces towards symmetry, so weakness may be under-called.</source>
        <translation>特征点模型（dlib，68点）以普通人群照片（iBUG 300-W）训练，而非患者照片；它会使面部趋于对称，因此可能低估减弱程度。</translation>
    </message>
    <message id="report.limit.trained_on.other">
        <source>What the landmark predictor was trained on is not on record here; predictors trained on healthy faces pull towards symmetry.</source>
        <translation>特征点模型的训练数据在此无记录；以健康面部训练的模型会使面部趋于对称。</translation>
    </message>
    <message id="report.limit.change">
        <source>No minimal clinically important difference is published for House-Brackmann, Sunnybrook or eFACE.</source>
        <translation>House-Brackmann、Sunnybrook和eFACE均无已发表的最小临床重要差异。</translation>
    </message>
    <message id="report.section.signature">
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message id="report.signature.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="report.signature.date">
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message id="report.signature.line">
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message id="review.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="review.percent">
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message id="review.seconds">
        <source>{value} s</source>
        <translation>{value}秒</translation>
    </message>
    <message id="review.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="review.try_again">
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message id="review.empty.title">
        <source>No visit is open</source>
        <translation>未打开检查</translation>
    </message>
    <message id="review.empty.text">
        <source>Choose a patient and open a visit, or record a new one.</source>
        <translation>请选择患者并打开一次检查，或录制新的检查。</translation>
    </message>
    <message id="review.face_map.name">
        <source>Face map, palsy side: {side}</source>
        <translation>面部图，面瘫侧：{side}</translation>
    </message>
    <message id="review.face_map.withheld">
        <source>no grade</source>
        <translation>无分级</translation>
    </message>
    <message id="review.face_map.graded">
        <source>{numeral}, {words}</source>
        <translation>{numeral}，{words}</translation>
    </message>
    <message id="review.face_map.branch">
        <source>{branch} ({region}): {grade}</source>
        <translation>{branch}（{region}）：{grade}</translation>
    </message>
    <message id="review.face_map.branch_ungraded">
        <source>{branch} ({region})</source>
        <translation>{branch}（{region}）</translation>
    </message>
    <message id="review.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="review.head.side">
        <source>palsy: {side}</source>
        <translation>面瘫侧：{side}</translation>
    </message>
    <message id="review.record">
        <source>Record more</source>
        <translation>补录</translation>
    </message>
    <message id="review.record.tip">
        <source>Record or repeat expressions of this visit</source>
        <translation>补录或重录本次检查的表情</translation>
    </message>
    <message id="review.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="review.undo.tip">
        <source>Take the last decision back (Ctrl+Z)</source>
        <translation>撤销上一个决定（Ctrl+Z）</translation>
    </message>
    <message id="review.undone">
        <source>The last decision was taken back.</source>
        <translation>已撤销上一个决定。</translation>
    </message>
    <message id="review.status.unsigned">
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message id="review.status.saving">
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message id="review.status.saved">
        <source>Saved, not signed</source>
        <translation>已保存，未签名</translation>
    </message>
    <message id="review.status.not_saved">
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message id="review.status.signing">
        <source>Signing …</source>
        <translation>正在签名…</translation>
    </message>
    <message id="review.status.signed_short">
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message id="review.status.signed">
        <source>Signed by {clinician}, {when}</source>
        <translation>{clinician}已签名，{when}</translation>
    </message>
    <message id="review.save_failed">
        <source>The change is not saved: {why}</source>
        <translation>更改未保存：{why}</translation>
    </message>
    <message id="review.refused">
        <source>The last changes of this visit could not be saved.</source>
        <translation>本次检查的最后更改未能保存。</translation>
    </message>
    <message id="review.refused.leave">
        <source>Leave without them</source>
        <translation>放弃更改并离开</translation>
    </message>
    <message id="review.refused.stay">
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message id="review.refused.save">
        <source>Save and leave</source>
        <translation>保存并离开</translation>
    </message>
    <message id="review.side">
        <source>Palsy side: {side}</source>
        <translation>面瘫侧：{side}</translation>
    </message>
    <message id="review.side.name">
        <source>Palsy side: {side}. Choose another</source>
        <translation>面瘫侧：{side}。选择其他</translation>
    </message>
    <message id="review.side.tip">
        <source>Say which side is weak; every branch is graded again on it</source>
        <translation>指定患侧；各分支将按此侧重新分级</translation>
    </message>
    <message id="review.side.program">
        <source>Program: {side}</source>
        <translation>程序：{side}</translation>
    </message>
    <message id="review.side.program_choose">
        <source>Program: {side}. Choose the side to grade it.</source>
        <translation>程序：{side}。请选择患侧以便分级。</translation>
    </message>
    <message id="review.side.not_graded">
        <source>The program has not graded this visit.</source>
        <translation>程序尚未对本次检查分级。</translation>
    </message>
    <message id="review.side.grading">
        <source>Grading on this side …</source>
        <translation>正在按此侧分级…</translation>
    </message>
    <message id="review.side.graded">
        <source>Graded again; palsy side: {side}.</source>
        <translation>已重新分级；面瘫侧：{side}。</translation>
    </message>
    <message id="review.side.failed">
        <source>The side was not changed, grading failed: {why}</source>
        <translation>患侧未更改，分级失败：{why}</translation>
    </message>
    <message id="review.cornea">
        <source>{eye} does not close fully{measured}: the cornea may be at risk</source>
        <translation>{eye}闭合不全{measured}：角膜可能有风险</translation>
    </message>
    <message id="review.cornea.both">
        <source>Neither eye closes fully (R {right}, L {left}): the cornea may be at risk</source>
        <translation>双眼均闭合不全（R {right}，L {left}）：角膜可能有风险</translation>
    </message>
    <message id="review.cornea.eye">
        <source>{side} eye</source>
        <translation>{side}眼睑</translation>
    </message>
    <message id="review.cornea.eye_unsided">
        <source>An eye</source>
        <translation>眼睑</translation>
    </message>
    <message id="review.cornea.measured">
        <source> ({value})</source>
        <translation>（{value}）</translation>
    </message>
    <message id="review.cornea.sign">
        <source>Observation</source>
        <translation>所见</translation>
    </message>
    <message id="review.pair.name">
        <source>Pictures: {titles}</source>
        <translation>图像：{titles}</translation>
    </message>
    <message id="review.pair.empty">
        <source>Nothing was recorded at this visit.</source>
        <translation>本次检查没有录制内容。</translation>
    </message>
    <message id="review.pair.rest">
        <source>Rest</source>
        <translation>静息</translation>
    </message>
    <message id="review.pair.still">
        <source>At rest</source>
        <translation>静息</translation>
    </message>
    <message id="review.pair.peak">
        <source>Peak · {expression}</source>
        <translation>峰值 · {expression}</translation>
    </message>
    <message id="review.pair.moment">
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message id="review.pair.moment_points">
        <source>Peak · points at {seconds} s</source>
        <translation>峰值 · 点位于{seconds}秒</translation>
    </message>
    <message id="review.layer.landmarks">
        <source>{number} Landmarks</source>
        <translation>{number} 特征点</translation>
    </message>
    <message id="review.layer.arrows">
        <source>{number} Arrows</source>
        <translation>{number} 箭头</translation>
    </message>
    <message id="review.layer.heat">
        <source>{number} Heat</source>
        <translation>{number} 热图</translation>
    </message>
    <message id="review.layer.loss">
        <source>{number} Loss</source>
        <translation>{number} 功能丧失</translation>
    </message>
    <message id="review.layer.loss.tip">
        <source>Colour where the branch's lost function is seen ({number})</source>
        <translation>以颜色标出该分支功能丧失之处（{number}）</translation>
    </message>
    <message id="review.layer.landmarks.tip">
        <source>Show the landmarks ({number})</source>
        <translation>显示特征点（{number}）</translation>
    </message>
    <message id="review.layer.arrows.tip">
        <source>Show how far each point moved from rest ({number})</source>
        <translation>显示各点自静息起移动的距离（{number}）</translation>
    </message>
    <message id="review.layer.heat.tip">
        <source>Colour the places that moved ({number})</source>
        <translation>以颜色标出有运动的部位（{number}）</translation>
    </message>
    <message id="review.zoom.in">
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message id="review.zoom.out">
        <source>Zoom out (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message id="review.clip.reading">
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message id="review.clip.failed">
        <source>The recording cannot be shown; the peak picture stays. {why}</source>
        <translation>录像无法显示，保留峰值图像。{why}</translation>
    </message>
    <message id="review.strip.tile">
        <source>{expression}: {state}</source>
        <translation>{expression}：{state}</translation>
    </message>
    <message id="review.strip.good">
        <source>recorded</source>
        <translation>已录制</translation>
    </message>
    <message id="review.curve.empty">
        <source>No movement recorded</source>
        <translation>未录制运动</translation>
    </message>
    <message id="review.curve.photograph">
        <source>A photograph has no curve over time.</source>
        <translation>照片没有时间曲线。</translation>
    </message>
    <message id="review.curve.side">
        <source>{side} {value}</source>
        <translation>{side} {value}</translation>
    </message>
    <message id="review.curve.of_aperture">
        <source>% of opening at rest</source>
        <translation>占静息睑裂的%</translation>
    </message>
    <message id="review.curve.of_eye_distance">
        <source>% of eye distance</source>
        <translation>占眼距的%</translation>
    </message>
    <message id="review.curve.at_peak">
        <source>Peak frame, {seconds} s:</source>
        <translation>峰值帧，{seconds}秒：</translation>
    </message>
    <message id="review.curve.rest">
        <source>rest</source>
        <translation>静息</translation>
    </message>
    <message id="review.curve.peak">
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message id="review.curve.at">
        <source>At {seconds} s:</source>
        <translation>{seconds}秒时：</translation>
    </message>
    <message id="review.curve.not_graded">
        <source>No branch is graded on this expression; only its timing is measured.</source>
        <translation>该表情不用于分支分级，仅测量其时间。</translation>
    </message>
    <message id="review.curve.name">
        <source>Movement over time, {expression}, at {seconds} s: patient's right {right} %, left {left} %</source>
        <translation>运动随时间的变化，{expression}，{seconds}秒：患者右侧{right}%，左侧{left}%</translation>
    </message>
    <message id="review.card.program">
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message id="review.card.clinician">
        <source>You</source>
        <translation>医师</translation>
    </message>
    <message id="review.card.not_set">
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message id="review.card.as_program">
        <source>as program</source>
        <translation>同程序</translation>
    </message>
    <message id="review.card.edit">
        <source>Set the grade</source>
        <translation>设定分级</translation>
    </message>
    <message id="review.card.edit.tip">
        <source>Confirm or change the grade of this branch (E)</source>
        <translation>确认或更改该分支的分级（E）</translation>
    </message>
    <message id="review.card.reason">
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message id="review.card.why">
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message id="review.card.why_held">
        <source>Why · median while held</source>
        <translation>依据 · 保持期中位数</translation>
    </message>
    <message id="review.card.quantity">
        <source>{expression}: {quantity}</source>
        <translation>{expression}：{quantity}</translation>
    </message>
    <message id="review.card.noise">
        <source>{value} (± {noise})</source>
        <translation>{value}（±{noise}）</translation>
    </message>
    <message id="review.card.normal">
        <source>9 of 10 healthy: above {low} %</source>
        <translation>90%健康人：高于{low}%</translation>
    </message>
    <message id="review.card.withheld">
        <source>No grade: {reason}.</source>
        <translation>无分级：{reason}。</translation>
    </message>
    <message id="review.card.covered">
        <source>No grade: the {region} is covered. Uncover it and record the {expressions} again.</source>
        <translation>无分级：{region}被遮挡。请露出该部位，重录{expressions}。</translation>
    </message>
    <message id="review.card.covered_and">
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message id="review.card.not_graded">
        <source>This visit has not been graded.</source>
        <translation>本次检查尚未分级。</translation>
    </message>
    <message id="review.card.not_told_from">
        <source>Grade I is not distinguishable from grade {grade}: the interval reaches it.</source>
        <translation>I级与{grade}级无法区分：区间达到该级。</translation>
    </message>
    <message id="review.card.estimate">
        <source>measured {measured} %, estimated {estimated} %</source>
        <translation>测得{measured}%，估计{estimated}%</translation>
    </message>
    <message id="review.card.correction">
        <source>Weak side in % of the other. Estimated: corrected for how much of lost movement shows and the range of healthy faces.</source>
        <translation>患侧占对侧的%。估计值：已按运动丧失的显现程度和健康面部的范围校正。</translation>
    </message>
    <message id="review.card.correction.tip">
        <source>{quantity}: {gain} of lost function shows in the difference of the sides, so that is divided by it; from {low} to {high} %, the range of healthy faces, the estimate rises to 100.</source>
        <translation>{quantity}：功能丧失的{gain}显现为两侧差值，故差值除以该数；在健康面部的范围内（{low}%至{high}%），估计值升至100。</translation>
    </message>
    <message id="review.card.millimetres">
        <source>mm: 2-D, iris taken as {iris} mm</source>
        <translation>mm：二维，虹膜取{iris} mm</translation>
    </message>
    <message id="review.card.no_numbers">
        <source>nothing measured on both sides</source>
        <translation>没有两侧均测得的数值</translation>
    </message>
    <message id="review.card.loss">
        <source>{gains} moved as on the other side (4 shows where)</source>
        <translation>若与对侧活动相同，{gains}（按4显示部位）</translation>
    </message>
    <message id="review.card.not_recorded">
        <source>not recorded</source>
        <translation>未录制</translation>
    </message>
    <message id="review.card.missing">
        <source>{expression}: {why}</source>
        <translation>{expression}：{why}</translation>
    </message>
    <message id="review.decision.title">
        <source>Your grade: {branch}</source>
        <translation>医师分级：{branch}</translation>
    </message>
    <message id="review.decision.preset">
        <source>Usual reasons</source>
        <translation>常用理由</translation>
    </message>
    <message id="review.decision.reason">
        <source>Why it differs</source>
        <translation>与程序不同的理由</translation>
    </message>
    <message id="review.decision.no_grade">
        <source>Choose a grade.</source>
        <translation>请选择分级。</translation>
    </message>
    <message id="review.decision.no_reason">
        <source>A reason is needed to change the program's grade.</source>
        <translation>更改程序分级须注明理由。</translation>
    </message>
    <message id="review.decision.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="review.decision.confirm">
        <source>Confirm this grade</source>
        <translation>确认该分级</translation>
    </message>
    <message id="review.decision.unsaved">
        <source>Your grade for {branch} is not saved.</source>
        <translation>{branch}的医师分级尚未保存。</translation>
    </message>
    <message id="review.decision.discard">
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message id="review.decision.stay">
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message id="review.decision.signed">
        <source>This visit is signed and cannot be changed.</source>
        <translation>本次检查已签名，不能更改。</translation>
    </message>
    <message id="review.decision.back">
        <source>Back to the program's grade</source>
        <translation>恢复程序分级</translation>
    </message>
    <message id="review.reason.choose">
        <source>Choose a reason …</source>
        <translation>选择理由…</translation>
    </message>
    <message id="review.reason.seen_otherwise">
        <source>Seen at the bedside</source>
        <translation>床旁所见不同</translation>
    </message>
    <message id="review.reason.bad_landmarks">
        <source>The points do not lie on the face</source>
        <translation>特征点未落在面部上</translation>
    </message>
    <message id="review.reason.poor_effort">
        <source>The patient could not make the full effort</source>
        <translation>患者未能尽力完成</translation>
    </message>
    <message id="review.reason.bad_picture">
        <source>The picture is not good enough</source>
        <translation>画面质量不足</translation>
    </message>
    <message id="review.reason.synkinesis">
        <source>Synkinesis moves the region</source>
        <translation>联动使该区域移动</translation>
    </message>
    <message id="review.reason.surgery">
        <source>Earlier surgery or injection</source>
        <translation>既往手术或注射</translation>
    </message>
    <message id="review.tab.branches">
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message id="review.tab.scales">
        <source>Scales</source>
        <translation>量表</translation>
    </message>
    <message id="review.tab.scales_waiting">
        <source>Scales ({count})</source>
        <translation>量表（{count}）</translation>
    </message>
    <message id="review.tab.synkinesis">
        <source>Synkinesis</source>
        <translation>联动</translation>
    </message>
    <message id="review.tab.questionnaires">
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message id="review.tab.notes">
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message id="review.tab.compare">
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message id="review.tab.compare_with">
        <source>Compare: {day}</source>
        <translation>对比：{day}</translation>
    </message>
    <message id="review.tab.room_more">
        <source>More height for this tab</source>
        <translation>增加本选项卡的高度</translation>
    </message>
    <message id="review.tab.room_less">
        <source>More height for pictures and curve</source>
        <translation>增加图像和曲线的高度</translation>
    </message>
    <message id="review.branches.branch">
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message id="review.branches.function">
        <source>Function P</source>
        <translation>功能P</translation>
    </message>
    <message id="review.branches.interval">
        <source>90 % interval</source>
        <translation>90%区间</translation>
    </message>
    <message id="review.branches.program">
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message id="review.branches.clinician">
        <source>You</source>
        <translation>医师</translation>
    </message>
    <message id="review.branches.change">
        <source>Since the last visit</source>
        <translation>较上次检查</translation>
    </message>
    <message id="review.branches.remark">
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message id="review.scales.heading.item">
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message id="review.scales.heading.program">
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message id="review.scales.heading.clinician">
        <source>You</source>
        <translation>医师</translation>
    </message>
    <message id="review.scales.heading.state">
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message id="review.scales.unset">
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message id="review.scales.value">
        <source>{value} · {words}</source>
        <translation>{value} · {words}</translation>
    </message>
    <message id="review.scales.confirm">
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message id="review.scales.confirm_item">
        <source>Confirm: {item}</source>
        <translation>确认：{item}</translation>
    </message>
    <message id="review.scales.decided">
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message id="review.scales.confirmed">
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message id="review.scales.set">
        <source>set by you</source>
        <translation>医师已设定</translation>
    </message>
    <message id="review.scales.not_confirmed">
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message id="review.scales.missing">
        <source>to be set</source>
        <translation>待设定</translation>
    </message>
    <message id="review.scales.button_not_confirmed">
        <source>{count} not confirmed</source>
        <translation>{count}项未确认</translation>
    </message>
    <message id="review.scales.button_not_set">
        <source>{count} not set</source>
        <translation>{count}项未设定</translation>
    </message>
    <message id="review.scales.follows">
        <source>follows Sunnybrook</source>
        <translation>随Sunnybrook</translation>
    </message>
    <message id="review.scales.button">
        <source>{scale}
{state}</source>
        <translation>{scale}
{state}</translation>
    </message>
    <message id="review.scales.button_withheld">
        <source>not complete</source>
        <translation>未完成</translation>
    </message>
    <message id="review.scales.button_done">
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message id="review.scales.withheld">
        <source>{scale} not complete: {items}.</source>
        <translation>{scale}未完成：{items}。</translation>
    </message>
    <message id="review.scales.totals">
        <source>{scale}: {totals}</source>
        <translation>{scale}：{totals}</translation>
    </message>
    <message id="review.scales.total">
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message id="review.scales.rule">
        <source>Decided by: {rule}</source>
        <translation>判定依据：{rule}</translation>
    </message>
    <message id="review.scales.both_ways">
        <source>By the FNGS 2.0 total ({total}): {grade}</source>
        <translation>按FNGS 2.0总分（{total}）：{grade}</translation>
    </message>
    <message id="review.scales.both_ways_withheld">
        <source>By the FNGS 2.0 total: that scale is not complete</source>
        <translation>按FNGS 2.0总分：该量表未完成</translation>
    </message>
    <message id="review.synkinesis.movement">
        <source>Movement not asked for</source>
        <translation>非指令运动</translation>
    </message>
    <message id="review.synkinesis.expression">
        <source>During</source>
        <translation>表情</translation>
    </message>
    <message id="review.synkinesis.right">
        <source>Patient's right</source>
        <translation>患者右侧</translation>
    </message>
    <message id="review.synkinesis.left">
        <source>Patient's left</source>
        <translation>患者左侧</translation>
    </message>
    <message id="review.synkinesis.excess">
        <source>Weak side more by</source>
        <translation>患侧多出</translation>
    </message>
    <message id="review.synkinesis.more">
        <source>{excess} (normal: below {limit})</source>
        <translation>{excess}（正常：小于{limit}）</translation>
    </message>
    <message id="review.synkinesis.value">
        <source>{number} ± {noise}</source>
        <translation>{number}±{noise}</translation>
    </message>
    <message id="review.synkinesis.no_side">
        <source>no one side is weak</source>
        <translation>无单侧减弱</translation>
    </message>
    <message id="review.synkinesis.ocular_synkinesis">
        <source>Eye narrowing, % of the resting aperture</source>
        <translation>睑裂变窄，占静息睑裂的%</translation>
    </message>
    <message id="review.synkinesis.oral_synkinesis">
        <source>Mouth corner movement, % of eye distance</source>
        <translation>口角移动，占眼距的%</translation>
    </message>
    <message id="review.synkinesis.note">
        <source>Healthy faces move along too; below 0 the eye widened. Whether it is synkinesis you decide under Scales. Chin and neck are not measured.</source>
        <translation>健康面部也会随之运动；小于0表示睑裂变宽。是否为联动，请在“量表”中判定。下巴和颈部不测量。</translation>
    </message>
    <message id="review.synkinesis.empty">
        <source>Nothing could be measured: it needs recordings of the mouth or the eyes moving.</source>
        <translation>无可测量内容：需要口部或眼部运动的录像。</translation>
    </message>
    <message id="review.notes.hint">
        <source>What else was seen or said</source>
        <translation>其他所见或陈述</translation>
    </message>
    <message id="review.notes.none">
        <source>No notes</source>
        <translation>无备注</translation>
    </message>
    <message id="review.notes.note">
        <source>Notes are saved as you type and printed on the report.</source>
        <translation>备注随输入自动保存，并打印在报告上。</translation>
    </message>
    <message id="review.compare.choose">
        <source>Visit to compare with</source>
        <translation>选择对比的检查</translation>
    </message>
    <message id="review.compare.with">
        <source>Compare with {day}</source>
        <translation>与{day}对比</translation>
    </message>
    <message id="review.compare.numbers">
        <source>Numbers then and now</source>
        <translation>前后数值</translation>
    </message>
    <message id="review.compare.what">
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message id="review.compare.then">
        <source>Then</source>
        <translation>之前</translation>
    </message>
    <message id="review.compare.now">
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message id="review.compare.change">
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message id="review.compare.row">
        <source>{quantity}, {unit}</source>
        <translation>{quantity}，{unit}</translation>
    </message>
    <message id="review.compare.sides">
        <source>{right_letter} {right} · {left_letter} {left}</source>
        <translation>{right_letter} {right} · {left_letter} {left}</translation>
    </message>
    <message id="review.compare.grade">
        <source>{function} · {numeral}</source>
        <translation>{function} · {numeral}</translation>
    </message>
    <message id="review.compare.quantity.ocular_synkinesis">
        <source>Eye, not asked to move</source>
        <translation>眼部（非指令运动）</translation>
    </message>
    <message id="review.compare.quantity.oral_synkinesis">
        <source>Mouth corner, not asked to move</source>
        <translation>口角（非指令运动）</translation>
    </message>
    <message id="review.compare.pane">
        <source>{day} · {expression}</source>
        <translation>{day} · {expression}</translation>
    </message>
    <message id="review.compare.empty">
        <source>This is the first visit; there is nothing to compare with.</source>
        <translation>这是首次检查，没有可对比的检查。</translation>
    </message>
    <message id="review.compare.not_both">
        <source>{expression} was not recorded at both visits.</source>
        <translation>并非两次检查都录制了{expression}。</translation>
    </message>
    <message id="review.compare.other_method">
        <source>The visits were graded by different methods; the numbers do not compare.</source>
        <translation>两次检查的分级方法不同，数值不可比。</translation>
    </message>
    <message id="review.preview">
        <source>Preview</source>
        <translation>预览报告</translation>
    </message>
    <message id="review.preview.tip">
        <source>Show the report as it will be printed (Ctrl+Shift+P)</source>
        <translation>按打印效果显示报告（Ctrl+Shift+P）</translation>
    </message>
    <message id="review.print">
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message id="review.print.tip">
        <source>Print the report (Ctrl+P)</source>
        <translation>打印报告（Ctrl+P）</translation>
    </message>
    <message id="review.sign">
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message id="review.sign.tip">
        <source>Sign this visit; nothing changes after that (Ctrl+S)</source>
        <translation>签署本次检查；此后不能更改（Ctrl+S）</translation>
    </message>
    <message id="review.sign.to_confirm">
        <source>{count} to confirm</source>
        <translation>{count}项待确认</translation>
    </message>
    <message id="review.sign.to_set">
        <source>{count} to set</source>
        <translation>{count}项待设定</translation>
    </message>
    <message id="review.sign.but">
        <source>Sign ({waiting})</source>
        <translation>签名（{waiting}）</translation>
    </message>
    <message id="review.sign.incomplete">
        <source>{scale} is not complete: {items}.</source>
        <translation>{scale}未完成：{items}。</translation>
    </message>
    <message id="review.sign.incomplete_also">
        <source>Also not complete: {scales}.</source>
        <translation>另有未完成：{scales}。</translation>
    </message>
    <message id="review.sign.more_items">
        <source>{items} and {count} more</source>
        <translation>{items}，另有{count}项</translation>
    </message>
    <message id="review.sign.anyway_question">
        <source>{incomplete} Sign anyway?</source>
        <translation>{incomplete}仍要签名吗？</translation>
    </message>
    <message id="review.sign.anyway">
        <source>Sign anyway</source>
        <translation>仍然签名</translation>
    </message>
    <message id="review.sign.set_first">
        <source>Set it first</source>
        <translation>先行设定</translation>
    </message>
    <message id="review.sign.waiting.tip">
        <source>Go to the first item that waits for you (Ctrl+S)</source>
        <translation>转到第一个待处理的项目（Ctrl+S）</translation>
    </message>
    <message id="review.sign.explain">
        <source>After signing, nothing in this visit can be changed.</source>
        <translation>签名后，本次检查的内容不能再更改。</translation>
    </message>
    <message id="review.sign.name">
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message id="review.sign.name.hint">
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message id="review.sign.now">
        <source>Sign now</source>
        <translation>立即签名</translation>
    </message>
    <message id="review.signed">
        <source>The visit is signed and saved.</source>
        <translation>本次检查已签名并保存。</translation>
    </message>
    <message id="review.report.name">
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message id="review.report.document">
        <source>palsygrader report</source>
        <translation>palsygrader报告</translation>
    </message>
    <message id="review.report.file">
        <source>palsygrader-report-{day}.pdf</source>
        <translation>palsygrader-report-{day}.pdf</translation>
    </message>
    <message id="review.report.pdf_files">
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message id="review.report.making">
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message id="review.report.back">
        <source>Back to the review</source>
        <translation>返回审阅</translation>
    </message>
    <message id="review.report.save">
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message id="review.report.print">
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message id="review.report.saved">
        <source>Saved as {file}.</source>
        <translation>已保存为{file}。</translation>
    </message>
    <message id="review.report.save_failed">
        <source>{file} could not be saved: {why}.</source>
        <translation>{file}无法保存：{why}。</translation>
    </message>
    <message id="review.report.printed">
        <source>Sent to the printer; pages: {count}.</source>
        <translation>已发送到打印机，共{count}页。</translation>
    </message>
    <message id="review.report.print_failed">
        <source>The printer did not take the report. Check it, or save the report as PDF.</source>
        <translation>打印机未接收报告。请检查打印机，或将报告另存为PDF。</translation>
    </message>
    <message id="review.report.no_printer">
        <source>No printer was found. You can save the report as PDF.</source>
        <translation>未找到打印机。可将报告另存为PDF。</translation>
    </message>
    <message id="review.report.failed">
        <source>The report could not be made: {why}</source>
        <translation>报告无法生成：{why}</translation>
    </message>
    <message id="review.report.unreadable">
        <source>The report was made but cannot be shown.</source>
        <translation>报告已生成，但无法显示。</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message id="scale_section.rest">
        <source>at rest</source>
        <translation>静息</translation>
    </message>
    <message id="scale_section.voluntary">
        <source>voluntary movement</source>
        <translation>随意运动</translation>
    </message>
    <message id="scale_section.synkinesis">
        <source>synkinesis</source>
        <translation>联动</translation>
    </message>
    <message id="scale.house_brackmann.total.grade">
        <source>grade by its rules</source>
        <translation>按其规则分级</translation>
    </message>
    <message id="scale.house_brackmann.rest">
        <source>face at rest</source>
        <translation>静息面部</translation>
    </message>
    <message id="scale.house_brackmann.rest.0">
        <source>normal symmetry and tone</source>
        <translation>对称，张力正常</translation>
    </message>
    <message id="scale.house_brackmann.rest.1">
        <source>asymmetric</source>
        <translation>不对称</translation>
    </message>
    <message id="scale.house_brackmann.forehead">
        <source>forehead movement</source>
        <translation>额部运动</translation>
    </message>
    <message id="scale.house_brackmann.forehead.0">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.house_brackmann.forehead.1">
        <source>moderate to good</source>
        <translation>中度至良好</translation>
    </message>
    <message id="scale.house_brackmann.forehead.2">
        <source>slight to moderate</source>
        <translation>轻度至中度</translation>
    </message>
    <message id="scale.house_brackmann.forehead.3">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.house_brackmann.eye">
        <source>eye closure</source>
        <translation>闭眼</translation>
    </message>
    <message id="scale.house_brackmann.eye.0">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.house_brackmann.eye.1">
        <source>complete with minimal effort</source>
        <translation>稍用力即可完全闭合</translation>
    </message>
    <message id="scale.house_brackmann.eye.2">
        <source>complete with effort</source>
        <translation>用力可完全闭合</translation>
    </message>
    <message id="scale.house_brackmann.eye.3">
        <source>incomplete</source>
        <translation>闭合不全</translation>
    </message>
    <message id="scale.house_brackmann.eye.4">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.house_brackmann.mouth">
        <source>mouth movement</source>
        <translation>口部运动</translation>
    </message>
    <message id="scale.house_brackmann.mouth.0">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.house_brackmann.mouth.1">
        <source>slight asymmetry</source>
        <translation>轻度不对称</translation>
    </message>
    <message id="scale.house_brackmann.mouth.2">
        <source>slightly weak with maximum effort</source>
        <translation>最大用力时轻度减弱</translation>
    </message>
    <message id="scale.house_brackmann.mouth.3">
        <source>asymmetric with maximum effort</source>
        <translation>最大用力时不对称</translation>
    </message>
    <message id="scale.house_brackmann.mouth.4">
        <source>barely perceptible</source>
        <translation>仅可察觉</translation>
    </message>
    <message id="scale.house_brackmann.mouth.5">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis">
        <source>synkinesis, contracture or spasm</source>
        <translation>联动、挛缩或痉挛</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.0">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.1">
        <source>slight</source>
        <translation>轻度</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.2">
        <source>obvious, not disfiguring</source>
        <translation>明显，未损容</translation>
    </message>
    <message id="scale.house_brackmann.synkinesis.3">
        <source>severe, disfiguring</source>
        <translation>重度，损容</translation>
    </message>
    <message id="scale.house_brackmann.rule.no_movement">
        <source>VI: forehead, eye and mouth do not move</source>
        <translation>VI: 额部、眼部和口部均无运动</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_incomplete_rest_asymmetric">
        <source>V: the eye does not close completely and the face is asymmetric at rest</source>
        <translation>V: 眼睑闭合不全，且静息时面部不对称</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_incomplete">
        <source>IV: the eye does not close completely</source>
        <translation>IV: 眼睑闭合不全</translation>
    </message>
    <message id="scale.house_brackmann.rule.synkinesis_severe">
        <source>IV: severe synkinesis alone makes grade IV</source>
        <translation>IV: 仅重度联动即可判为IV级</translation>
    </message>
    <message id="scale.house_brackmann.rule.mouth_asymmetric">
        <source>IV: the mouth is asymmetric with maximum effort, though the eye closes completely (this program's reading)</source>
        <translation>IV: 最大用力时口部不对称，但眼睑可完全闭合（本程序的解读）</translation>
    </message>
    <message id="scale.house_brackmann.rule.closure_with_effort">
        <source>III: the eye closes completely only with effort</source>
        <translation>III: 用力才能完全闭眼</translation>
    </message>
    <message id="scale.house_brackmann.rule.forehead_still">
        <source>III: the forehead does not move, but the eye closes completely (this program's reading; the scale lists it under IV)</source>
        <translation>III: 额部无运动，但眼睑可完全闭合（本程序的解读，原量表列为IV级）</translation>
    </message>
    <message id="scale.house_brackmann.rule.forehead_weak">
        <source>III: slight to moderate movement of the forehead</source>
        <translation>III: 额部有轻度至中度运动</translation>
    </message>
    <message id="scale.house_brackmann.rule.mouth_weak">
        <source>III: the mouth is slightly weak with maximum effort</source>
        <translation>III: 最大用力时口部轻度减弱</translation>
    </message>
    <message id="scale.house_brackmann.rule.synkinesis_obvious">
        <source>III: obvious, not disfiguring synkinesis</source>
        <translation>III: 联动明显但未损容</translation>
    </message>
    <message id="scale.house_brackmann.rule.rest_asymmetric">
        <source>III: asymmetric at rest, but the eye closes completely (this program's reading)</source>
        <translation>III: 静息时不对称，但眼睑可完全闭合（本程序的解读）</translation>
    </message>
    <message id="scale.house_brackmann.rule.slight_weakness">
        <source>II: only slight weakness or slight synkinesis</source>
        <translation>II: 仅轻度减弱或轻度联动</translation>
    </message>
    <message id="scale.house_brackmann.rule.normal">
        <source>I: normal in all areas</source>
        <translation>I: 各部位均正常</translation>
    </message>
    <message id="scale.sunnybrook.total.rest">
        <source>resting symmetry</source>
        <translation>静态对称性</translation>
    </message>
    <message id="scale.sunnybrook.total.voluntary">
        <source>voluntary movement</source>
        <translation>随意运动</translation>
    </message>
    <message id="scale.sunnybrook.total.synkinesis">
        <source>synkinesis</source>
        <translation>联动</translation>
    </message>
    <message id="scale.sunnybrook.total.composite_raw">
        <source>composite, not clipped</source>
        <translation>综合评分（未截断）</translation>
    </message>
    <message id="scale.sunnybrook.total.composite">
        <source>composite</source>
        <translation>综合评分</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye">
        <source>eye at rest</source>
        <translation>静息时眼部</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.0">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.1">
        <source>narrow</source>
        <translation>缩窄</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.2">
        <source>wide</source>
        <translation>增宽</translation>
    </message>
    <message id="scale.sunnybrook.rest_eye.3">
        <source>eyelid surgery</source>
        <translation>做过眼睑手术</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek">
        <source>cheek (nasolabial fold) at rest</source>
        <translation>静息时颊部（鼻唇沟）</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.0">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.1">
        <source>less pronounced</source>
        <translation>不明显</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.2">
        <source>absent</source>
        <translation>消失</translation>
    </message>
    <message id="scale.sunnybrook.rest_cheek.3">
        <source>more pronounced</source>
        <translation>过于明显</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth">
        <source>mouth at rest</source>
        <translation>静息时口部</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.0">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.1">
        <source>corner dropped</source>
        <translation>口角下垂</translation>
    </message>
    <message id="scale.sunnybrook.rest_mouth.2">
        <source>corner pulled up or out</source>
        <translation>口角上提或外拉</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise">
        <source>brow raise</source>
        <translation>抬眉</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure">
        <source>gentle eye closure</source>
        <translation>轻闭眼</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile">
        <source>open smile</source>
        <translation>露齿微笑</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl">
        <source>snarl</source>
        <translation>耸鼻</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker">
        <source>lip pucker</source>
        <translation>噘嘴</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.1">
        <source>unable to initiate movement</source>
        <translation>不能启动运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.2">
        <source>initiates slight movement</source>
        <translation>可启动轻微运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.3">
        <source>initiates movement with mild excursion</source>
        <translation>可启动运动，幅度较小</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.4">
        <source>movement almost complete</source>
        <translation>运动接近完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_brow_raise.5">
        <source>movement complete</source>
        <translation>运动完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.1">
        <source>unable to initiate movement</source>
        <translation>不能启动运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.2">
        <source>initiates slight movement</source>
        <translation>可启动轻微运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.3">
        <source>initiates movement with mild excursion</source>
        <translation>可启动运动，幅度较小</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.4">
        <source>movement almost complete</source>
        <translation>运动接近完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_gentle_closure.5">
        <source>movement complete</source>
        <translation>运动完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.1">
        <source>unable to initiate movement</source>
        <translation>不能启动运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.2">
        <source>initiates slight movement</source>
        <translation>可启动轻微运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.3">
        <source>initiates movement with mild excursion</source>
        <translation>可启动运动，幅度较小</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.4">
        <source>movement almost complete</source>
        <translation>运动接近完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_open_smile.5">
        <source>movement complete</source>
        <translation>运动完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.1">
        <source>unable to initiate movement</source>
        <translation>不能启动运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.2">
        <source>initiates slight movement</source>
        <translation>可启动轻微运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.3">
        <source>initiates movement with mild excursion</source>
        <translation>可启动运动，幅度较小</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.4">
        <source>movement almost complete</source>
        <translation>运动接近完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_snarl.5">
        <source>movement complete</source>
        <translation>运动完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.1">
        <source>unable to initiate movement</source>
        <translation>不能启动运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.2">
        <source>initiates slight movement</source>
        <translation>可启动轻微运动</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.3">
        <source>initiates movement with mild excursion</source>
        <translation>可启动运动，幅度较小</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.4">
        <source>movement almost complete</source>
        <translation>运动接近完全</translation>
    </message>
    <message id="scale.sunnybrook.voluntary_pucker.5">
        <source>movement complete</source>
        <translation>运动完全</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise">
        <source>synkinesis during brow raise</source>
        <translation>抬眉时的联动</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure">
        <source>synkinesis during gentle eye closure</source>
        <translation>轻闭眼时的联动</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile">
        <source>synkinesis during open smile</source>
        <translation>露齿微笑时的联动</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl">
        <source>synkinesis during snarl</source>
        <translation>耸鼻时的联动</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker">
        <source>synkinesis during lip pucker</source>
        <translation>噘嘴时的联动</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.0">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.1">
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.2">
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_brow_raise.3">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.0">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.1">
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.2">
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_gentle_closure.3">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.0">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.1">
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.2">
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_open_smile.3">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.0">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.1">
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.2">
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_snarl.3">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.0">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.1">
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.2">
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message id="scale.sunnybrook.synkinesis_pucker.3">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.fngs2.total.total">
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message id="scale.fngs2.total.grade">
        <source>House-Brackmann grade by the total</source>
        <translation>按总分的House-Brackmann分级</translation>
    </message>
    <message id="scale.fngs2.brow">
        <source>brow</source>
        <translation>眉部</translation>
    </message>
    <message id="scale.fngs2.brow.1">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.fngs2.brow.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>轻微减弱，大于正常的75%</translation>
    </message>
    <message id="scale.fngs2.brow.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>明显减弱，大于正常的50%</translation>
    </message>
    <message id="scale.fngs2.brow.4">
        <source>below 50 % of normal</source>
        <translation>小于正常的50%</translation>
    </message>
    <message id="scale.fngs2.brow.5">
        <source>trace of movement</source>
        <translation>仅见微弱运动</translation>
    </message>
    <message id="scale.fngs2.brow.6">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.fngs2.eye">
        <source>eye</source>
        <translation>眼部</translation>
    </message>
    <message id="scale.fngs2.eye.1">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.fngs2.eye.2">
        <source>slight weakness, over 75 %, closes fully</source>
        <translation>轻微减弱，大于75%，可完全闭合</translation>
    </message>
    <message id="scale.fngs2.eye.3">
        <source>obvious weakness, closes fully</source>
        <translation>明显减弱，可完全闭合</translation>
    </message>
    <message id="scale.fngs2.eye.4">
        <source>cannot close fully, or below 50 %</source>
        <translation>不能完全闭合，或小于50%</translation>
    </message>
    <message id="scale.fngs2.eye.5">
        <source>trace of movement</source>
        <translation>仅见微弱运动</translation>
    </message>
    <message id="scale.fngs2.eye.6">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold">
        <source>nasolabial fold (from snarl)</source>
        <translation>鼻唇沟（据耸鼻）</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.1">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>轻微减弱，大于正常的75%</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>明显减弱，大于正常的50%</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.4">
        <source>below 50 % of normal</source>
        <translation>小于正常的50%</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.5">
        <source>trace of movement</source>
        <translation>仅见微弱运动</translation>
    </message>
    <message id="scale.fngs2.nasolabial_fold.6">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.fngs2.mouth">
        <source>mouth</source>
        <translation>口部</translation>
    </message>
    <message id="scale.fngs2.mouth.1">
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message id="scale.fngs2.mouth.2">
        <source>slight weakness, over 75 % of normal</source>
        <translation>轻微减弱，大于正常的75%</translation>
    </message>
    <message id="scale.fngs2.mouth.3">
        <source>obvious weakness, over 50 % of normal</source>
        <translation>明显减弱，大于正常的50%</translation>
    </message>
    <message id="scale.fngs2.mouth.4">
        <source>below 50 % of normal</source>
        <translation>小于正常的50%</translation>
    </message>
    <message id="scale.fngs2.mouth.5">
        <source>trace of movement</source>
        <translation>仅见微弱运动</translation>
    </message>
    <message id="scale.fngs2.mouth.6">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.fngs2.secondary_movement">
        <source>secondary movement</source>
        <translation>继发运动</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.0">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.1">
        <source>slight, with minimal contracture</source>
        <translation>轻微，伴极轻挛缩</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.2">
        <source>obvious, mild to moderate contracture</source>
        <translation>明显，伴轻度至中度挛缩</translation>
    </message>
    <message id="scale.fngs2.secondary_movement.3">
        <source>disfiguring, with severe contracture</source>
        <translation>损容，伴重度挛缩</translation>
    </message>
    <message id="scale.eface.total.static">
        <source>static</source>
        <translation>静态</translation>
    </message>
    <message id="scale.eface.total.dynamic">
        <source>dynamic</source>
        <translation>动态</translation>
    </message>
    <message id="scale.eface.total.synkinesis">
        <source>synkinesis</source>
        <translation>联动</translation>
    </message>
    <message id="scale.eface.rest_brow">
        <source>brow at rest</source>
        <translation>静息时眉位</translation>
    </message>
    <message id="scale.eface.rest_brow.0">
        <source>low</source>
        <translation>低</translation>
    </message>
    <message id="scale.eface.rest_brow.100">
        <source>balanced</source>
        <translation>对称</translation>
    </message>
    <message id="scale.eface.rest_brow.200">
        <source>high</source>
        <translation>高</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure">
        <source>palpebral fissure at rest</source>
        <translation>静息时睑裂</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.0">
        <source>wide</source>
        <translation>宽</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.100">
        <source>balanced</source>
        <translation>对称</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.200">
        <source>narrow</source>
        <translation>窄</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold">
        <source>nasolabial fold depth at rest</source>
        <translation>静息时鼻唇沟深度</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.0">
        <source>flat</source>
        <translation>平</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.100">
        <source>balanced</source>
        <translation>对称</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.200">
        <source>deep</source>
        <translation>深</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure">
        <source>oral commissure at rest</source>
        <translation>静息时口角</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.0">
        <source>dropped</source>
        <translation>下垂</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.100">
        <source>balanced</source>
        <translation>对称</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.200">
        <source>pulled up or out</source>
        <translation>上提或外拉</translation>
    </message>
    <message id="scale.eface.brow_elevation">
        <source>brow elevation</source>
        <translation>抬眉</translation>
    </message>
    <message id="scale.eface.brow_elevation.0">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.eface.brow_elevation.100">
        <source>as the healthy side</source>
        <translation>与健侧相同</translation>
    </message>
    <message id="scale.eface.gentle_closure">
        <source>gentle eye closure</source>
        <translation>轻闭眼</translation>
    </message>
    <message id="scale.eface.gentle_closure.0">
        <source>no closure</source>
        <translation>不能闭合</translation>
    </message>
    <message id="scale.eface.gentle_closure.100">
        <source>complete</source>
        <translation>完全闭合</translation>
    </message>
    <message id="scale.eface.full_closure">
        <source>full eye closure</source>
        <translation>完全闭眼</translation>
    </message>
    <message id="scale.eface.full_closure.0">
        <source>no closure</source>
        <translation>不能闭合</translation>
    </message>
    <message id="scale.eface.full_closure.100">
        <source>complete</source>
        <translation>完全闭合</translation>
    </message>
    <message id="scale.eface.commissure_smile">
        <source>oral commissure with smile</source>
        <translation>微笑时口角</translation>
    </message>
    <message id="scale.eface.commissure_smile.0">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.eface.commissure_smile.100">
        <source>as the healthy side</source>
        <translation>与健侧相同</translation>
    </message>
    <message id="scale.eface.fold_depth_smile">
        <source>nasolabial fold depth with smile</source>
        <translation>微笑时鼻唇沟深度</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.0">
        <source>flat</source>
        <translation>平</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.100">
        <source>balanced</source>
        <translation>对称</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.200">
        <source>deep</source>
        <translation>深</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile">
        <source>nasolabial fold orientation with smile</source>
        <translation>微笑时鼻唇沟走向</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.0">
        <source>vertical</source>
        <translation>垂直</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.100">
        <source>balanced</source>
        <translation>对称</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.200">
        <source>horizontal</source>
        <translation>水平</translation>
    </message>
    <message id="scale.eface.lower_lip">
        <source>lower lip movement with “eee”</source>
        <translation>发“衣”音时下唇运动</translation>
    </message>
    <message id="scale.eface.lower_lip.0">
        <source>no movement</source>
        <translation>无运动</translation>
    </message>
    <message id="scale.eface.lower_lip.100">
        <source>as the healthy side</source>
        <translation>与健侧相同</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular">
        <source>ocular synkinesis</source>
        <translation>眼部联动</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.0">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.100">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial">
        <source>midfacial synkinesis</source>
        <translation>面中部联动</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.0">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.100">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis">
        <source>mentalis synkinesis</source>
        <translation>颏肌联动</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.0">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.100">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal">
        <source>platysmal synkinesis</source>
        <translation>颈阔肌联动</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.0">
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.100">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="scale.eface.rest_brow.short">
        <source>brow</source>
        <translation>眉</translation>
    </message>
    <message id="scale.eface.rest_palpebral_fissure.short">
        <source>fissure</source>
        <translation>睑裂</translation>
    </message>
    <message id="scale.eface.rest_nasolabial_fold.short">
        <source>fold depth</source>
        <translation>鼻唇沟深度</translation>
    </message>
    <message id="scale.eface.rest_oral_commissure.short">
        <source>commissure</source>
        <translation>口角</translation>
    </message>
    <message id="scale.eface.brow_elevation.short">
        <source>brow</source>
        <translation>眉</translation>
    </message>
    <message id="scale.eface.gentle_closure.short">
        <source>gentle closure</source>
        <translation>轻闭眼</translation>
    </message>
    <message id="scale.eface.full_closure.short">
        <source>full closure</source>
        <translation>完全闭眼</translation>
    </message>
    <message id="scale.eface.commissure_smile.short">
        <source>smile</source>
        <translation>微笑</translation>
    </message>
    <message id="scale.eface.fold_depth_smile.short">
        <source>fold depth</source>
        <translation>鼻唇沟深度</translation>
    </message>
    <message id="scale.eface.fold_orientation_smile.short">
        <source>fold orientation</source>
        <translation>鼻唇沟走向</translation>
    </message>
    <message id="scale.eface.lower_lip.short">
        <source>lower lip</source>
        <translation>下唇</translation>
    </message>
    <message id="scale.eface.synkinesis_ocular.short">
        <source>eye</source>
        <translation>眼</translation>
    </message>
    <message id="scale.eface.synkinesis_midfacial.short">
        <source>midface</source>
        <translation>面中部</translation>
    </message>
    <message id="scale.eface.synkinesis_mentalis.short">
        <source>chin</source>
        <translation>下巴</translation>
    </message>
    <message id="scale.eface.synkinesis_platysmal.short">
        <source>neck</source>
        <translation>颈部</translation>
    </message>
    <message id="scale.yanagihara.total.total">
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message id="scale.yanagihara.rest">
        <source>face at rest</source>
        <translation>静息面部</translation>
    </message>
    <message id="scale.yanagihara.forehead">
        <source>wrinkling the forehead</source>
        <translation>皱额</translation>
    </message>
    <message id="scale.yanagihara.blink">
        <source>blink</source>
        <translation>眨眼</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure">
        <source>light eye closure</source>
        <translation>轻闭眼</translation>
    </message>
    <message id="scale.yanagihara.tight_closure">
        <source>tight eye closure</source>
        <translation>用力闭眼</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure">
        <source>closure of the involved eye alone</source>
        <translation>患眼单独闭合</translation>
    </message>
    <message id="scale.yanagihara.snarl">
        <source>wrinkling the nose</source>
        <translation>皱鼻</translation>
    </message>
    <message id="scale.yanagihara.pucker">
        <source>whistling</source>
        <translation>吹口哨</translation>
    </message>
    <message id="scale.yanagihara.open_smile">
        <source>grinning</source>
        <translation>咧嘴笑</translation>
    </message>
    <message id="scale.yanagihara.lower_lip">
        <source>lowering the lower lip</source>
        <translation>下唇下拉</translation>
    </message>
    <message id="scale.yanagihara.rest.4">
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
    <message id="scale.yanagihara.rest.2">
        <source>slightly asymmetric</source>
        <translation>轻度不对称</translation>
    </message>
    <message id="scale.yanagihara.rest.0">
        <source>markedly asymmetric</source>
        <translation>明显不对称</translation>
    </message>
    <message id="scale.yanagihara.forehead.4">
        <source>normal or nearly so</source>
        <translation>正常或接近正常</translation>
    </message>
    <message id="scale.yanagihara.forehead.2">
        <source>partial palsy</source>
        <translation>部分麻痹</translation>
    </message>
    <message id="scale.yanagihara.forehead.0">
        <source>severe or complete palsy</source>
        <translation>重度或完全麻痹</translation>
    </message>
    <message id="scale.yanagihara.blink.4">
        <source>normal or nearly so</source>
        <translation>正常或接近正常</translation>
    </message>
    <message id="scale.yanagihara.blink.2">
        <source>partial palsy</source>
        <translation>部分麻痹</translation>
    </message>
    <message id="scale.yanagihara.blink.0">
        <source>severe or complete palsy</source>
        <translation>重度或完全麻痹</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.4">
        <source>closes completely</source>
        <translation>完全闭合</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.2">
        <source>closes in part</source>
        <translation>部分闭合</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.0">
        <source>hardly closes</source>
        <translation>几乎不能闭合</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.4">
        <source>closes completely</source>
        <translation>完全闭合</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.2">
        <source>closes in part</source>
        <translation>部分闭合</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.0">
        <source>hardly closes</source>
        <translation>几乎不能闭合</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.4">
        <source>closes completely</source>
        <translation>完全闭合</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.2">
        <source>closes in part</source>
        <translation>部分闭合</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.0">
        <source>hardly closes</source>
        <translation>几乎不能闭合</translation>
    </message>
    <message id="scale.yanagihara.snarl.4">
        <source>normal or nearly so</source>
        <translation>正常或接近正常</translation>
    </message>
    <message id="scale.yanagihara.snarl.2">
        <source>partial palsy</source>
        <translation>部分麻痹</translation>
    </message>
    <message id="scale.yanagihara.snarl.0">
        <source>severe or complete palsy</source>
        <translation>重度或完全麻痹</translation>
    </message>
    <message id="scale.yanagihara.pucker.4">
        <source>normal or nearly so</source>
        <translation>正常或接近正常</translation>
    </message>
    <message id="scale.yanagihara.pucker.2">
        <source>partial palsy</source>
        <translation>部分麻痹</translation>
    </message>
    <message id="scale.yanagihara.pucker.0">
        <source>severe or complete palsy</source>
        <translation>重度或完全麻痹</translation>
    </message>
    <message id="scale.yanagihara.open_smile.4">
        <source>normal or nearly so</source>
        <translation>正常或接近正常</translation>
    </message>
    <message id="scale.yanagihara.open_smile.2">
        <source>partial palsy</source>
        <translation>部分麻痹</translation>
    </message>
    <message id="scale.yanagihara.open_smile.0">
        <source>severe or complete palsy</source>
        <translation>重度或完全麻痹</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.4">
        <source>normal or nearly so</source>
        <translation>正常或接近正常</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.2">
        <source>partial palsy</source>
        <translation>部分麻痹</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.0">
        <source>severe or complete palsy</source>
        <translation>重度或完全麻痹</translation>
    </message>
    <message id="scale.yanagihara.rest.short">
        <source>rest</source>
        <translation>静息</translation>
    </message>
    <message id="scale.yanagihara.forehead.short">
        <source>forehead</source>
        <translation>皱额</translation>
    </message>
    <message id="scale.yanagihara.gentle_closure.short">
        <source>light closure</source>
        <translation>轻闭眼</translation>
    </message>
    <message id="scale.yanagihara.tight_closure.short">
        <source>tight closure</source>
        <translation>紧闭眼</translation>
    </message>
    <message id="scale.yanagihara.one_eye_closure.short">
        <source>one eye alone</source>
        <translation>单独闭眼</translation>
    </message>
    <message id="scale.yanagihara.snarl.short">
        <source>nose</source>
        <translation>皱鼻</translation>
    </message>
    <message id="scale.yanagihara.pucker.short">
        <source>whistle</source>
        <translation>吹口哨</translation>
    </message>
    <message id="scale.yanagihara.open_smile.short">
        <source>grin</source>
        <translation>咧嘴笑</translation>
    </message>
    <message id="scale.yanagihara.lower_lip.short">
        <source>lower lip</source>
        <translation>下唇</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message id="notice.info">
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message id="notice.good">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="notice.problem">
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message id="notice.dismiss">
        <source>Put this notice away</source>
        <translation>收起此提示</translation>
    </message>
    <message id="window.title">
        <source>palsygrader</source>
        <translation>palsygrader</translation>
    </message>
    <message id="window.subtitle">
        <source>Facial palsy, graded branch by branch</source>
        <translation>面瘫按神经分支分级</translation>
    </message>
    <message id="passphrase.new">
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message id="passphrase.again">
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message id="passphrase.show">
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message id="passphrase.advice">
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>四个或更多互不相关的单词或拼音，容易记住，也难以猜到。</translation>
    </message>
    <message id="passphrase.differs">
        <source>The two lines are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message id="strength.too_short">
        <source>Too short: at least {count} characters.</source>
        <translation>过短：至少{count}个字符。</translation>
    </message>
    <message id="strength.weak">
        <source>Weak. More words make it stronger.</source>
        <translation>弱。增加单词可更安全。</translation>
    </message>
    <message id="strength.good">
        <source>Good.</source>
        <translation>良好。</translation>
    </message>
    <message id="strength.strong">
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message id="unlock.title">
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message id="unlock.text">
        <source>Enter the passphrase to open the archive of patients.</source>
        <translation>请输入口令，打开患者档案库。</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message id="unlock.unlock">
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message id="unlock.forgotten">
        <source>Forgotten? Enter the recovery key in its place.</source>
        <translation>忘记口令？请改为输入恢复密钥。</translation>
    </message>
    <message id="unlock.locked_title">
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message id="unlock.locked_text">
        <source>Your work is kept. Enter the passphrase to go on where you were.</source>
        <translation>您的工作已保留。输入口令即可继续。</translation>
    </message>
    <message id="unlock.first_title">
        <source>Choose a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message id="unlock.first_text">
        <source>Patients, pictures and recordings are kept on this computer only, encrypted with this passphrase. It is asked for at every start.</source>
        <translation>患者资料、图像和录像仅保存在本机，并以此口令加密。每次启动时都会要求输入。</translation>
    </message>
    <message id="unlock.create">
        <source>Create the archive</source>
        <translation>创建档案库</translation>
    </message>
    <message id="unlock.not_recovered">
        <source>Files that a crash left and that cannot be read: {count}. They are kept in the archive's media folder.</source>
        <translation>程序异常退出后遗留的无法读取的文件：{count}个。它们保留在档案库的媒体文件夹中。</translation>
    </message>
    <message id="unlock.busy">
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message id="recovery.title">
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message id="recovery.why">
        <source>This key opens the archive when the passphrase is forgotten. It is shown only now. Without passphrase and key nobody can open the archive again.</source>
        <translation>忘记口令时，可用此密钥打开档案库。密钥仅在此时显示。若口令和密钥均遗失，任何人都无法再打开档案库。</translation>
    </message>
    <message id="recovery.renewed">
        <source>This is a new key. The one shown before was not confirmed and opens nothing any more: throw away any copy of it.</source>
        <translation>这是新密钥。此前显示的密钥未经确认，已失效：请销毁其所有副本。</translation>
    </message>
    <message id="recovery.closing">
        <source>The recovery key is not confirmed yet. If you close now, a new one is shown when the archive is next opened.</source>
        <translation>恢复密钥尚未确认。如现在关闭，下次打开档案库时将显示新密钥。</translation>
    </message>
    <message id="recovery.close">
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message id="recovery.stay">
        <source>Back to the key</source>
        <translation>返回密钥</translation>
    </message>
    <message id="recovery.copy">
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message id="recovery.copied">
        <source>Copied; it leaves the clipboard after a minute, or when you go on</source>
        <translation>已复制；一分钟后或继续操作时将从剪贴板清除</translation>
    </message>
    <message id="recovery.document">
        <source>palsygrader</source>
        <translation>palsygrader</translation>
    </message>
    <message id="recovery.printed">
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message id="recovery.print_failed">
        <source>The printer did not take it. Check the printer, or copy the key.</source>
        <translation>打印机未接收。请检查打印机，或复制密钥。</translation>
    </message>
    <message id="recovery.no_printer">
        <source>No printer was found. Copy the key or write it down.</source>
        <translation>未找到打印机。请复制或抄写密钥。</translation>
    </message>
    <message id="recovery.safe">
        <source>I have put the recovery key in a safe place</source>
        <translation>我已将恢复密钥存放在安全的地方</translation>
    </message>
    <message id="recovery.continue">
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message id="recovery.sheet">
        <source>Recovery key of a palsygrader archive. Keep this sheet in a safe place, away from the computer. Whoever has it can open the archive.</source>
        <translation>palsygrader档案库的恢复密钥。请将本页存放在安全且远离电脑的地方。持有本页者可打开档案库。</translation>
    </message>
    <message id="recovery.sheet_made">
        <source>Made on {day}. Of several sheets only the latest one opens the archive.</source>
        <translation>生成日期：{day}。如有多张，仅最新的一张可打开档案库。</translation>
    </message>
    <message id="recovery.sheet_use">
        <source>When the passphrase is forgotten, type this key in its place when the program starts.</source>
        <translation>如忘记口令，启动程序时请在口令处输入此密钥。</translation>
    </message>
    <message id="state.loading">
        <source>Reading the archive …</source>
        <translation>正在读取档案库…</translation>
    </message>
    <message id="state.problem">
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message id="state.retry">
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message id="patient.born_age">
        <source>{born} ({age})</source>
        <translation>{born}（{age}岁）</translation>
    </message>
    <message id="patient.born_unknown">
        <source>born: not recorded</source>
        <translation>出生日期：未记录</translation>
    </message>
    <message id="patient.palsy_unknown">
        <source>palsy side: not recorded</source>
        <translation>面瘫侧：未记录</translation>
    </message>
    <message id="patient.not_recorded">
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message id="patient.side">
        <source>Palsy side</source>
        <translation>面瘫侧</translation>
    </message>
    <message id="patient.palsy">
        <source>palsy: {side}</source>
        <translation>面瘫：{side}</translation>
    </message>
    <message id="patient.number">
        <source>no. {number}</source>
        <translation>编号{number}</translation>
    </message>
    <message id="patient.no_visits">
        <source>No visits yet</source>
        <translation>尚无检查</translation>
    </message>
    <message id="patient.visits_lost">
        <source>No visits on this computer</source>
        <translation>本机没有检查</translation>
    </message>
    <message id="patient.one_visit">
        <source>1 visit, on {last}</source>
        <translation>1次检查，{last}</translation>
    </message>
    <message id="patient.visits">
        <source>{count} visits, last on {last}</source>
        <translation>{count}次检查，最近{last}</translation>
    </message>
    <message id="visit.signed">
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message id="visit.unsigned">
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message id="visit.unfinished">
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message id="timeline.name">
        <source>Visits on a time axis</source>
        <translation>检查时间轴</translation>
    </message>
    <message id="timeline.onset">
        <source>onset</source>
        <translation>发病</translation>
    </message>
    <message id="patients.search">
        <source>Name, number, birth date</source>
        <translation>姓名、病历号或出生日期</translation>
    </message>
    <message id="patients.order">
        <source>Latest visit first; without a visit: the day added</source>
        <translation>最近检查在前；无检查者按添加日期</translation>
    </message>
    <message id="patients.add">
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message id="patients.add_tip">
        <source>Add a patient (Ctrl+N)</source>
        <translation>添加患者（Ctrl+N）</translation>
    </message>
    <message id="patients.new_visit">
        <source>New visit</source>
        <translation>新建检查</translation>
    </message>
    <message id="patients.new_visit_tip">
        <source>Begin a visit (N)</source>
        <translation>开始检查（N）</translation>
    </message>
    <message id="patients.import">
        <source>Import recordings</source>
        <translation>导入影像</translation>
    </message>
    <message id="patients.import_tip">
        <source>Make a visit of photographs and videos (I), or drop them here</source>
        <translation>用照片和视频建立一次检查（I），也可拖放到此处</translation>
    </message>
    <message id="patients.edit">
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message id="patients.edit_tip">
        <source>Edit the record (E)</source>
        <translation>编辑病历（E）</translation>
    </message>
    <message id="patients.history">
        <source>History</source>
        <translation>历次检查</translation>
    </message>
    <message id="patients.history_tip">
        <source>All visits and trends (H)</source>
        <translation>全部检查和趋势（H）</translation>
    </message>
    <message id="patients.visits">
        <source>Visits</source>
        <translation>检查</translation>
    </message>
    <message id="patients.no_visits">
        <source>No visits yet. Press N to begin.</source>
        <translation>尚无检查。按N开始。</translation>
    </message>
    <message id="patients.visits_lost">
        <source>No visits on this computer; any on the server cannot be shown now. Press N to begin one.</source>
        <translation>本机没有检查；服务器上的检查目前无法显示。按N开始一次检查。</translation>
    </message>
    <message id="patients.empty">
        <source>No patients yet</source>
        <translation>尚无患者</translation>
    </message>
    <message id="patients.lost">
        <source>No patients on this computer</source>
        <translation>本计算机上没有患者</translation>
    </message>
    <message id="patients.lost_hint">
        <source>The patients are on the server, which cannot be used now. Whoever you add is kept here and goes to the server when it is back.</source>
        <translation>患者保存在服务器上，目前无法使用该服务器。您添加的患者先保存在本机，待服务器恢复后再传到服务器。</translation>
    </message>
    <message id="patients.empty_hint">
        <source>Press Ctrl+N to add the first one.</source>
        <translation>按Ctrl+N添加第一位患者。</translation>
    </message>
    <message id="patients.none_found">
        <source>Nobody found for “{words}”</source>
        <translation>未找到“{words}”</translation>
    </message>
    <message id="patients.none_found_hint">
        <source>Every word must be in the name, the record number or the date of birth.</source>
        <translation>每个词都须出现在姓名、病历号或出生日期中。</translation>
    </message>
    <message id="patients.clear">
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message id="patients.nobody">
        <source>No patient selected</source>
        <translation>未选择患者</translation>
    </message>
    <message id="patients.nobody_hint">
        <source>Choose a patient on the left, or press Ctrl+N to add one.</source>
        <translation>请在左侧选择患者，或按Ctrl+N添加。</translation>
    </message>
    <message id="unfinished.sign">
        <source>Unfinished visit</source>
        <translation>未完成的检查</translation>
    </message>
    <message id="unfinished.text">
        <source>The visit of {name} on {begun} was not finished.</source>
        <translation>{name}于{begun}的检查未完成。</translation>
    </message>
    <message id="unfinished.text_of">
        <source>The visit of {name} on {begun} was not finished ({count} such visits).</source>
        <translation>{name}于{begun}的检查未完成（此类检查共{count}次）。</translation>
    </message>
    <message id="unfinished.ask">
        <source>Discard the visit of {name} on {begun} with its recordings, for good?</source>
        <translation>永久丢弃{name}于{begun}的检查及其录像？</translation>
    </message>
    <message id="unfinished.resume">
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message id="unfinished.discard">
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message id="unfinished.really">
        <source>Discard for good</source>
        <translation>永久丢弃</translation>
    </message>
    <message id="unfinished.keep">
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message id="form.add_title">
        <source>Add a patient</source>
        <translation>添加患者</translation>
    </message>
    <message id="form.edit_title">
        <source>Edit the record</source>
        <translation>编辑病历</translation>
    </message>
    <message id="form.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="form.name_needed">
        <source>A name is needed.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message id="form.born">
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message id="form.sex">
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message id="form.record_number">
        <source>Record number</source>
        <translation>病历号</translation>
    </message>
    <message id="form.palsy_side">
        <source>Side of the palsy</source>
        <translation>面瘫侧</translation>
    </message>
    <message id="form.onset">
        <source>Onset of the palsy</source>
        <translation>面瘫发病日期</translation>
    </message>
    <message id="form.cause">
        <source>Cause</source>
        <translation>病因</translation>
    </message>
    <message id="form.cause_hint">
        <source>for example Bell's palsy</source>
        <translation>例如贝尔麻痹</translation>
    </message>
    <message id="form.treatment">
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message id="form.treatment_hint">
        <source>for example prednisolone from 3 May 2024</source>
        <translation>例如2024-05-03起泼尼松龙</translation>
    </message>
    <message id="form.notes">
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message id="form.date_hint">
        <source>day, month, year: 12 May 1984 or 12.5.1984</source>
        <translation>年、月、日：1984-05-12或1984/5/12</translation>
    </message>
    <message id="form.date_unknown">
        <source>Not a date. Write 12 May 1984 or 12.5.1984.</source>
        <translation>不是日期。请写作1984-05-12或1984/5/12。</translation>
    </message>
    <message id="form.date_future">
        <source>This day is still to come.</source>
        <translation>该日期尚未到来。</translation>
    </message>
    <message id="form.date_early">
        <source>Before {year}: please check the year.</source>
        <translation>早于{year}年：请核对年份。</translation>
    </message>
    <message id="form.onset_before_birth">
        <source>The palsy cannot begin before birth.</source>
        <translation>面瘫发病不能早于出生。</translation>
    </message>
    <message id="form.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="form.save_tip">
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message id="form.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="form.cancel_tip">
        <source>Leave without saving (Esc)</source>
        <translation>不保存并离开（Esc）</translation>
    </message>
    <message id="form.draft">
        <source>What was typed here before and not saved is back. Save it, or cancel to discard it.</source>
        <translation>此前在此输入但未保存的内容已恢复。请保存，或取消以放弃。</translation>
    </message>
    <message id="form.failed">
        <source>The record is not saved; what you typed is still here. {why}</source>
        <translation>资料未保存；您输入的内容仍在此处。{why}</translation>
    </message>
    <message id="form.unsaved">
        <source>What you typed is not saved yet.</source>
        <translation>输入的内容尚未保存。</translation>
    </message>
    <message id="form.same_name">
        <source>A patient of this name exists ({identity}). Opening it discards what you typed.</source>
        <translation>已有同名患者（{identity}）。打开该患者将放弃已输入的内容。</translation>
    </message>
    <message id="form.open_existing">
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message id="form.add_anyway">
        <source>Add anyway</source>
        <translation>仍然添加</translation>
    </message>
    <message id="form.stay">
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message id="form.discard">
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message id="trend.none">
        <source>no number yet</source>
        <translation>尚无数值</translation>
    </message>
    <message id="trend.one">
        <source>{percent}</source>
        <translation>{percent}</translation>
    </message>
    <message id="trend.change">
        <source>{percent}; since {since}: {change}</source>
        <translation>{percent}；较{since}：{change}</translation>
    </message>
    <message id="trend.withheld">
        <source>{percent} on {day}; no grade at the last visit</source>
        <translation>{day}为{percent}；最近一次检查无分级</translation>
    </message>
    <message id="trend.not_compared">
        <source>not compared, {why}</source>
        <translation>未比较，{why}</translation>
    </message>
    <message id="trend.method_unknown">
        <source>method unknown</source>
        <translation>方法不明</translation>
    </message>
    <message id="table.name">
        <source>Visits, the newest first</source>
        <translation>检查列表，最近的在前</translation>
    </message>
    <message id="table.when">
        <source>Visit</source>
        <translation>检查</translation>
    </message>
    <message id="table.clinician">
        <source>Clinician</source>
        <translation>医师</translation>
    </message>
    <message id="table.state">
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message id="table.withheld">
        <source>no grade</source>
        <translation>无分级</translation>
    </message>
    <message id="table.not_graded">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="table.grade">
        <source>{numeral} · {percent}</source>
        <translation>{numeral} · {percent}</translation>
    </message>
    <message id="table.decided">
        <source>{numeral}*</source>
        <translation>{numeral}*</translation>
    </message>
    <message id="table.decided.note">
        <source>* Grade set by the clinician. The percent is the program's and would be another grade.</source>
        <translation>* 分级由医师设定。百分比为程序值，对应另一分级。</translation>
    </message>
    <message id="table.full.grade">
        <source>{branch}: grade {numeral}, by the program; function P {percent}.</source>
        <translation>{branch}：{numeral}级，程序分级；功能P {percent}。</translation>
    </message>
    <message id="table.full.no_percent">
        <source>{branch}: grade {numeral}.</source>
        <translation>{branch}：{numeral}级。</translation>
    </message>
    <message id="table.full.decided">
        <source>{branch}: grade {numeral}, set by the clinician. The program: function P {percent}, which would be grade {program}.</source>
        <translation>{branch}：{numeral}级，医师设定。程序：功能P {percent}，对应{program}级。</translation>
    </message>
    <message id="table.full.only_clinician">
        <source>{branch}: grade {numeral}, set by the clinician. The program gave no grade.</source>
        <translation>{branch}：{numeral}级，医师设定。程序未给出分级。</translation>
    </message>
    <message id="table.full.withheld">
        <source>{branch}: no grade.</source>
        <translation>{branch}：无分级。</translation>
    </message>
    <message id="table.full.withheld_because">
        <source>{branch}: no grade, {reason}.</source>
        <translation>{branch}：无分级，{reason}。</translation>
    </message>
    <message id="table.full.not_graded">
        <source>{branch}: not graded yet; the visit is unfinished.</source>
        <translation>{branch}：尚未分级；检查未完成。</translation>
    </message>
    <message id="history.open">
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message id="history.open_tip">
        <source>Open the chosen visit (Return)</source>
        <translation>打开所选检查（回车）</translation>
    </message>
    <message id="history.print">
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message id="history.print_tip">
        <source>Print the report of the chosen visit (P)</source>
        <translation>打印所选检查的报告（P）</translation>
    </message>
    <message id="history.visits">
        <source>Visits</source>
        <translation>检查</translation>
    </message>
    <message id="history.trends">
        <source>Trend per branch</source>
        <translation>各分支趋势</translation>
    </message>
    <message id="history.trends_hint">
        <source>Function of the weak side in percent of the healthy side, told from all expressions together. Bars and band: 90 % interval. Lines separate the grades. Round marks: signed; square marks: not signed. Where the method of grading changed the line breaks; hollow marks: another method than the newest. Visits graded on another side are left out.</source>
        <translation>患侧功能占健侧的百分比，由全部表情综合得出。竖线和色带：90%区间。横线划分各级。圆形标记：已签名；方形标记：未签名。分级方法改变处连线断开；空心标记：与最新方法不同。按另一侧分级的检查不列入。</translation>
    </message>
    <message id="history.list">
        <source>All visits</source>
        <translation>全部检查</translation>
    </message>
    <message id="history.compare_hint">
        <source>Return opens a visit; there it can be compared with an earlier one.</source>
        <translation>按回车打开检查，可在其中与既往检查对比。</translation>
    </message>
    <message id="visits.lost">
        <source>No visits on this computer</source>
        <translation>本机没有检查</translation>
    </message>
    <message id="history.lost_hint">
        <source>Any on the server cannot be shown now. Press N to begin one here; it goes there later.</source>
        <translation>服务器上的检查目前无法显示。按N可在本机开始一次，稍后再传到服务器。</translation>
    </message>
    <message id="history.empty">
        <source>No visits yet</source>
        <translation>尚无检查</translation>
    </message>
    <message id="history.empty_hint">
        <source>Press N to begin the first one.</source>
        <translation>按N开始第一次检查。</translation>
    </message>
    <message id="history.nobody_hint">
        <source>Choose a patient on the page of patients first.</source>
        <translation>请先在患者页选择患者。</translation>
    </message>
    <message id="passphrase.change">
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message id="passphrase.change_now">
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message id="passphrase.current">
        <source>Current passphrase</source>
        <translation>当前口令</translation>
    </message>
    <message id="passphrase.changed">
        <source>The passphrase was changed. The recovery key stays the same.</source>
        <translation>口令已更改。恢复密钥不变。</translation>
    </message>
    <message id="settings.title">
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message id="settings.section.clinic">
        <source>Clinician and clinic</source>
        <translation>医师与机构</translation>
    </message>
    <message id="settings.section.capture">
        <source>Capture</source>
        <translation>采集</translation>
    </message>
    <message id="settings.section.grading">
        <source>Grading</source>
        <translation>分级</translation>
    </message>
    <message id="settings.section.report">
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message id="settings.section.appearance">
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message id="settings.section.security">
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message id="settings.section.about">
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message id="settings.clinician">
        <source>Clinician</source>
        <translation>医师</translation>
    </message>
    <message id="settings.clinician.hint">
        <source>Offered when a visit is signed.</source>
        <translation>签名时自动填入。</translation>
    </message>
    <message id="settings.clinician.problem">
        <source>At most 80 characters.</source>
        <translation>最多80个字符。</translation>
    </message>
    <message id="settings.clinic.1">
        <source>Clinic</source>
        <translation>机构</translation>
    </message>
    <message id="settings.clinic.2">
        <source>Letterhead, line 2</source>
        <translation>抬头第2行</translation>
    </message>
    <message id="settings.clinic.3">
        <source>Letterhead, line 3</source>
        <translation>抬头第3行</translation>
    </message>
    <message id="settings.clinic.4">
        <source>Letterhead, line 4</source>
        <translation>抬头第4行</translation>
    </message>
    <message id="settings.clinic.4.hint">
        <source>These lines stand at the head of the report.</source>
        <translation>以上各行印在报告顶部。</translation>
    </message>
    <message id="settings.logo">
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message id="settings.logo.hint">
        <source>A PNG or JPEG; the program keeps its own copy. It is printed at the head of the report and of the patient's copy, and on the teaching copy.</source>
        <translation>PNG或JPEG；程序自存一份副本。印在报告和患者版的顶部，也印在教学版上。</translation>
    </message>
    <message id="settings.logo.choose">
        <source>Choose a logo …</source>
        <translation>选择徽标…</translation>
    </message>
    <message id="settings.logo.kinds">
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message id="settings.logo.remove">
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message id="settings.logo.preview">
        <source>The letterhead as it is printed</source>
        <translation>抬头的打印效果</translation>
    </message>
    <message id="settings.logo.problem">
        <source>This logo cannot be kept.</source>
        <translation>该徽标无法保存。</translation>
    </message>
    <message id="settings.paper">
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message id="settings.paper.a4">
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message id="settings.paper.letter">
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message id="settings.camera">
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message id="settings.camera.first">
        <source>The first one found</source>
        <translation>找到的第一个</translation>
    </message>
    <message id="settings.camera.absent">
        <source>The chosen one (not plugged in)</source>
        <translation>已选定的（未连接）</translation>
    </message>
    <message id="settings.iris_diameter_mm">
        <source>Iris diameter, mm</source>
        <translation>虹膜直径，mm</translation>
    </message>
    <message id="settings.iris_diameter_mm.hint">
        <source>Used to convert to millimetres; 11.77 is the mean of adults.</source>
        <translation>用于换算毫米；11.77为成人平均值。</translation>
    </message>
    <message id="settings.iris_diameter_mm.problem">
        <source>A number from 9 to 15, for example 11.77.</source>
        <translation>请输入9至15之间的数字，例如11.77。</translation>
    </message>
    <message id="settings.auto_accept">
        <source>Go on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message id="settings.auto_accept.on">
        <source>Accept a good attempt without a key press</source>
        <translation>录制合格时自动保留，无需按键</translation>
    </message>
    <message id="settings.auto_start">
        <source>Start by itself</source>
        <translation>自动开始</translation>
    </message>
    <message id="settings.auto_start.on">
        <source>Start when the patient begins the movement</source>
        <translation>患者开始动作时开始录制</translation>
    </message>
    <message id="settings.auto_start.hint">
        <source>The face at rest starts when it is still. Space and the foot pedal start too.</source>
        <translation>静息面部在静止时开始录制。空格和脚踏开关也可开始。</translation>
    </message>
    <message id="settings.pedal">
        <source>Foot pedal</source>
        <translation>脚踏开关</translation>
    </message>
    <message id="settings.pedal.hint">
        <source>While recording it does what Space does.</source>
        <translation>录制时与空格键作用相同。</translation>
    </message>
    <message id="settings.pedal.learn">
        <source>Choose the pedal …</source>
        <translation>选择脚踏开关…</translation>
    </message>
    <message id="settings.pedal.press">
        <source>Press the pedal now …</source>
        <translation>请踩下脚踏开关…</translation>
    </message>
    <message id="settings.pedal.clear">
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message id="settings.pedal.none">
        <source>No pedal</source>
        <translation>无脚踏开关</translation>
    </message>
    <message id="settings.pedal.key">
        <source>Key {keys}</source>
        <translation>按键{keys}</translation>
    </message>
    <message id="settings.pedal.mouse.middle">
        <source>Middle button of a mouse</source>
        <translation>鼠标中键</translation>
    </message>
    <message id="settings.pedal.mouse.back">
        <source>Back button of a mouse</source>
        <translation>鼠标后退键</translation>
    </message>
    <message id="settings.pedal.mouse.forward">
        <source>Forward button of a mouse</source>
        <translation>鼠标前进键</translation>
    </message>
    <message id="settings.pedal.taken">
        <source>{keys} already means something while recording or typing. Let the pedal send another key, for example F9.</source>
        <translation>{keys}在录制或输入时已有用途。请将脚踏开关设为其他按键，例如F9。</translation>
    </message>
    <message id="settings.pedal.problem">
        <source>This key cannot be kept.</source>
        <translation>该按键无法保存。</translation>
    </message>
    <message id="settings.spoken">
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message id="settings.spoken.on">
        <source>Speak the instructions to the patient</source>
        <translation>向患者播报指令</translation>
    </message>
    <message id="settings.ring_light">
        <source>Ring light</source>
        <translation>补光</translation>
    </message>
    <message id="settings.ring_light.on">
        <source>Light the face with a white border</source>
        <translation>用白色边框照亮面部</translation>
    </message>
    <message id="settings.theme">
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message id="settings.theme.light">
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>语言 (Language)</translation>
    </message>
    <message id="settings.language.hint">
        <source>Of screen and reports; takes effect at once.</source>
        <translation>用于屏幕和报告；立即生效。</translation>
    </message>
    <message id="settings.language.system">
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message id="settings.compute_device">
        <source>Grade on</source>
        <translation>分级运算</translation>
    </message>
    <message id="settings.compute_device.cpu">
        <source>The processor</source>
        <translation>处理器</translation>
    </message>
    <message id="settings.compute_device.cuda">
        <source>A CUDA graphics card</source>
        <translation>CUDA显卡</translation>
    </message>
    <message id="settings.compute_device.hint">
        <source>Both give the same answer. Without a CUDA graphics card, or without the CUDA version of torch, the processor is used.</source>
        <translation>两者结果相同。没有CUDA显卡或CUDA版torch时，使用处理器。</translation>
    </message>
    <message id="settings.auto_lock_minutes">
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message id="settings.auto_lock_minutes.hint">
        <source>Lock after this time without use; never while a visit is being recorded.</source>
        <translation>闲置达到此时间后锁定；录制检查时不会锁定。</translation>
    </message>
    <message id="settings.auto_lock_minutes.none">
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message id="settings.auto_lock_minutes.count">
        <source>{count} min</source>
        <translation>{count}分钟</translation>
    </message>
    <message id="settings.saved">
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message id="settings.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="settings.not_saved">
        <source>The setting could not be saved. Check that the disk has free space and may be written.</source>
        <translation>设置无法保存。请检查磁盘是否有空间且可写入。</translation>
    </message>
    <message id="settings.newer">
        <source>A newer version of the program wrote the settings. They are kept as {file}; the usual ones are in force. Please update the program.</source>
        <translation>这些设置由更新版本的程序写入。它们保存为 {file}；现在使用通常的设置。请更新程序。</translation>
    </message>
    <message id="settings.set_aside">
        <source>The settings could not be read; the usual ones are in force.</source>
        <translation>设置无法读取，现使用默认设置。</translation>
    </message>
    <message id="settings.limits">
        <source>palsygrader supports, and never replaces, the clinician. It is not a certified medical device.</source>
        <translation>palsygrader仅供医师参考，不能替代医师判断。不是经认证的医疗器械。</translation>
    </message>
    <message id="settings.data">
        <source>Settings, logs and the encrypted archive lie in {folder}</source>
        <translation>设置、日志和加密档案库位于{folder}</translation>
    </message>
    <message id="settings.open_folder">
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message id="settings.libraries">
        <source>Libraries</source>
        <translation>软件库</translation>
    </message>
    <message id="settings.licences">
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message id="window.demo_title">
        <source>palsygrader - demonstration</source>
        <translation>palsygrader - 演示</translation>
    </message>
    <message id="window.recording">
        <source>A visit is being recorded. What was recorded is kept, and the visit can be resumed later.</source>
        <translation>正在录制检查。已录制的内容会保留，之后可继续该检查。</translation>
    </message>
    <message id="window.moving">
        <source>The archive is being taken to the server. Closing stops that where it is not done by then; a second try goes on with the recordings.</source>
        <translation>正在把档案库转移到服务器。如果届时尚未完成，关闭会中止转移；再次尝试时会继续传送录像。</translation>
    </message>
    <message id="window.close">
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message id="window.unsaved_locked">
        <source>Something that was typed is not saved. Unlock the program to save it.</source>
        <translation>有输入内容尚未保存。请解锁程序后保存。</translation>
    </message>
    <message id="window.close_unsaved">
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message id="window.stay">
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message id="window.closing">
        <source>Closing the archive</source>
        <translation>正在关闭档案库</translation>
    </message>
    <message id="window.closing_hint">
        <source>Everything is saved before the window goes.</source>
        <translation>窗口关闭前会保存全部内容。</translation>
    </message>
    <message id="window.no_folder">
        <source>The data folder cannot be made or written. Choose another one with --data.</source>
        <translation>数据文件夹无法创建或写入。请用--data选择其他文件夹。</translation>
    </message>
    <message id="demo.patient">
        <source>Demo Patient</source>
        <translation>演示患者</translation>
    </message>
    <message id="demo.number">
        <source>DEMO-1</source>
        <translation>DEMO-1</translation>
    </message>
    <message id="demo.cause">
        <source>rendered, no real person</source>
        <translation>渲染生成，非真实人物</translation>
    </message>
    <message id="demo.notes">
        <source>Press N to begin a visit: the digital patient plays the webcam.</source>
        <translation>按N开始检查：由数字患者代替摄像头画面。</translation>
    </message>
    <message id="demo.sign">
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message id="demo.bar">
        <source>Demonstration. A digital patient plays the webcam; nothing here belongs to a real person.</source>
        <translation>演示。由数字患者代替摄像头画面；此处内容不属于任何真实人物。</translation>
    </message>
    <message id="demo.passphrase">
        <source>Demonstration: the passphrase is “{passphrase}”.</source>
        <translation>演示：口令为“{passphrase}”。</translation>
    </message>
    <message id="rail_page.patients">
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message id="rail_page.history">
        <source>History</source>
        <translation>历次检查</translation>
    </message>
    <message id="rail_page.settings">
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message id="rail_page.patients.tip">
        <source>Find, add and change patients (Ctrl+1)</source>
        <translation>查找、添加和更改患者（Ctrl+1）</translation>
    </message>
    <message id="rail_page.history.tip">
        <source>Visits and trends of the chosen patient (Ctrl+2)</source>
        <translation>所选患者的检查和趋势（Ctrl+2）</translation>
    </message>
    <message id="rail_page.settings.tip">
        <source>Settings, licences, about (Ctrl+4)</source>
        <translation>设置、许可证、关于（Ctrl+4）</translation>
    </message>
    <message id="rail.theme">
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message id="rail.theme.tip">
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message id="rail.lock">
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message id="rail.lock.tip">
        <source>Hide everything behind the passphrase (Ctrl+L)</source>
        <translation>用口令隐藏全部内容（Ctrl+L）</translation>
    </message>
    <message id="rail.help">
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message id="rail.help.tip">
        <source>Help for what is in view (F1); all keys: ?</source>
        <translation>当前页面的帮助（F1）；全部按键：?</translation>
    </message>
    <message id="keys.title">
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message id="keys.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="keys.general">
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message id="keys.general.pages">
        <source>Ctrl+1, 2, 3, 4</source>
        <translation>Ctrl+1, 2, 3, 4</translation>
    </message>
    <message id="keys.general.pages.does">
        <source>patients, history, clinic, settings</source>
        <translation>患者、历次检查、科室、设置</translation>
    </message>
    <message id="keys.general.lock">
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message id="keys.general.lock.does">
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message id="keys.general.help">
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message id="keys.general.help.does">
        <source>help for what is in view</source>
        <translation>当前页面的帮助</translation>
    </message>
    <message id="keys.general.list">
        <source>?</source>
        <translation>?</translation>
    </message>
    <message id="keys.general.list.does">
        <source>this list</source>
        <translation>按键一览</translation>
    </message>
    <message id="keys.general.quit">
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message id="keys.general.quit.does">
        <source>close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message id="keys.patients">
        <source>Patients and history</source>
        <translation>患者与历次检查</translation>
    </message>
    <message id="keys.patients.find">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="keys.patients.find.does">
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message id="keys.patients.add">
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message id="keys.patients.add.does">
        <source>add a patient</source>
        <translation>添加患者</translation>
    </message>
    <message id="keys.patients.edit">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="keys.patients.edit.does">
        <source>edit the record</source>
        <translation>编辑病历</translation>
    </message>
    <message id="keys.patients.new">
        <source>N</source>
        <translation>N</translation>
    </message>
    <message id="keys.patients.new.does">
        <source>begin a visit</source>
        <translation>开始检查</translation>
    </message>
    <message id="keys.patients.import">
        <source>I</source>
        <translation>I</translation>
    </message>
    <message id="keys.patients.import.does">
        <source>import photographs and videos</source>
        <translation>导入照片和视频</translation>
    </message>
    <message id="keys.patients.open">
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message id="keys.patients.open.does">
        <source>open the visit</source>
        <translation>打开检查</translation>
    </message>
    <message id="keys.patients.history">
        <source>H</source>
        <translation>H</translation>
    </message>
    <message id="keys.patients.history.does">
        <source>history</source>
        <translation>历次检查</translation>
    </message>
    <message id="keys.patients.print">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.patients.print.does">
        <source>print the report (history)</source>
        <translation>打印报告（历次检查）</translation>
    </message>
    <message id="keys.capture">
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message id="keys.capture.go">
        <source>Space or Return</source>
        <translation>空格或回车</translation>
    </message>
    <message id="keys.capture.go.does">
        <source>start, accept, go on</source>
        <translation>开始、保留、继续</translation>
    </message>
    <message id="keys.capture.stop">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.capture.stop.does">
        <source>stop the recording</source>
        <translation>停止录制</translation>
    </message>
    <message id="keys.capture.retake">
        <source>R</source>
        <translation>R</translation>
    </message>
    <message id="keys.capture.retake.does">
        <source>record again</source>
        <translation>重录</translation>
    </message>
    <message id="keys.capture.skip">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="keys.capture.skip.does">
        <source>skip, with a reason</source>
        <translation>跳过并注明原因</translation>
    </message>
    <message id="keys.capture.pause">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.capture.pause.does">
        <source>pause, resume</source>
        <translation>暂停、继续</translation>
    </message>
    <message id="keys.capture.choose">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.capture.choose.does">
        <source>another expression</source>
        <translation>其他表情</translation>
    </message>
    <message id="keys.capture.mirror">
        <source>M</source>
        <translation>M</translation>
    </message>
    <message id="keys.capture.mirror.does">
        <source>mirror the live picture</source>
        <translation>实时画面镜像</translation>
    </message>
    <message id="keys.capture.voice">
        <source>V</source>
        <translation>V</translation>
    </message>
    <message id="keys.capture.voice.does">
        <source>speak the instructions</source>
        <translation>播报指令</translation>
    </message>
    <message id="keys.capture.auto">
        <source>A</source>
        <translation>A</translation>
    </message>
    <message id="keys.capture.auto.does">
        <source>start by itself, or by key</source>
        <translation>自动或按键开始</translation>
    </message>
    <message id="keys.capture.ghost">
        <source>G</source>
        <translation>G</translation>
    </message>
    <message id="keys.capture.ghost.does">
        <source>last visit's picture</source>
        <translation>上次检查的画面</translation>
    </message>
    <message id="keys.capture.finish">
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message id="keys.capture.finish.does">
        <source>finish the visit</source>
        <translation>完成检查</translation>
    </message>
    <message id="keys.curve">
        <source>Movement curve (Tab to it)</source>
        <translation>运动曲线（按Tab进入）</translation>
    </message>
    <message id="keys.curve.frame">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.curve.frame.does">
        <source>one frame back, on</source>
        <translation>后退、前进一帧</translation>
    </message>
    <message id="keys.curve.frames">
        <source>Page Up, Down</source>
        <translation>Page Up, Down</translation>
    </message>
    <message id="keys.curve.frames.does">
        <source>ten frames back, on</source>
        <translation>后退、前进十帧</translation>
    </message>
    <message id="keys.curve.ends">
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message id="keys.curve.ends.does">
        <source>first, last frame</source>
        <translation>第一帧、最后一帧</translation>
    </message>
    <message id="keys.curve.peak">
        <source>P</source>
        <translation>P</translation>
    </message>
    <message id="keys.curve.peak.does">
        <source>the peak frame</source>
        <translation>峰值帧</translation>
    </message>
    <message id="keys.review">
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message id="keys.review.branch">
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message id="keys.review.branch.does">
        <source>another branch</source>
        <translation>其他分支</translation>
    </message>
    <message id="keys.review.expression">
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message id="keys.review.expression.does">
        <source>another expression</source>
        <translation>其他表情</translation>
    </message>
    <message id="keys.review.layers">
        <source>1, 2, 3, 4</source>
        <translation>1, 2, 3, 4</translation>
    </message>
    <message id="keys.review.layers.does">
        <source>landmarks, arrows, heat, loss</source>
        <translation>特征点、箭头、热图、功能丧失</translation>
    </message>
    <message id="keys.review.zoom">
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message id="keys.review.zoom.does">
        <source>zoom in, out, whole face</source>
        <translation>放大、缩小、整个面部</translation>
    </message>
    <message id="keys.review.correct">
        <source>C</source>
        <translation>C</translation>
    </message>
    <message id="keys.review.correct.does">
        <source>correct the points (Tab, arrow keys, Enter)</source>
        <translation>校正特征点（Tab、方向键、Enter）</translation>
    </message>
    <message id="keys.review.grade">
        <source>E</source>
        <translation>E</translation>
    </message>
    <message id="keys.review.grade.does">
        <source>confirm or change the grade</source>
        <translation>确认或更改分级</translation>
    </message>
    <message id="keys.review.questionnaires">
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message id="keys.review.questionnaires.does">
        <source>fill in the questionnaires</source>
        <translation>填写问卷</translation>
    </message>
    <message id="keys.review.undo">
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message id="keys.review.undo.does">
        <source>take the last decision back</source>
        <translation>撤销上一个决定</translation>
    </message>
    <message id="keys.review.preview">
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message id="keys.review.preview.does">
        <source>show the report</source>
        <translation>显示报告</translation>
    </message>
    <message id="keys.review.print_report">
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message id="keys.review.print_report.does">
        <source>print the report</source>
        <translation>打印报告</translation>
    </message>
    <message id="keys.review.sign">
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message id="keys.review.sign.does">
        <source>sign the visit</source>
        <translation>签署本次检查</translation>
    </message>
    <message id="keys.review.back">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="keys.review.back.does">
        <source>back to the patients or the history</source>
        <translation>返回患者或历次检查</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message id="selftest.title">
        <source>Check this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message id="selftest.hint">
        <source>Does everything that a visit needs work here? Sit before the camera as a patient would; it takes some seconds.</source>
        <translation>检查所需的一切在这里都能用吗？请像患者一样坐在摄像头前；需要几秒钟。</translation>
    </message>
    <message id="selftest.begin">
        <source>Check this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message id="selftest.again">
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message id="selftest.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="selftest.offer">
        <source>First time on this computer? Check camera, light, speed, printer and sound before a patient comes.</source>
        <translation>第一次使用这台电脑？请在患者到来之前检查摄像头、光线、速度、打印机和声音。</translation>
    </message>
    <message id="selftest.running">
        <source>Checking: {done} of {total} done</source>
        <translation>正在检查：已完成 {done}／{total}</translation>
    </message>
    <message id="selftest.all_good">
        <source>Everything works on this computer.</source>
        <translation>这台电脑上一切正常。</translation>
    </message>
    <message id="selftest.some">
        <source>To look at: {count} of {total}. What to do is said below each.</source>
        <translation>需要查看：{count}／{total}。处理办法写在各项下面。</translation>
    </message>
    <message id="selftest.status.pass">
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message id="selftest.status.warn">
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message id="selftest.status.absent">
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message id="selftest.status.fail">
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message id="selftest.status.waiting">
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message id="selftest.camera">
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message id="selftest.camera.absent">
        <source>No camera was found. Plug one in and check again.</source>
        <translation>没有找到摄像头。请连接一个并再次检查。</translation>
    </message>
    <message id="selftest.camera.fail">
        <source>The camera sends no picture. Close other programs that use it, and allow this user to use cameras.</source>
        <translation>摄像头没有传来图像。请关闭其他正在使用它的程序，并允许此用户使用摄像头。</translation>
    </message>
    <message id="selftest.light">
        <source>Light on the face</source>
        <translation>面部光线</translation>
    </message>
    <message id="selftest.light.found">
        <source>Even; brightness {percent} %</source>
        <translation>均匀；亮度 {percent} %</translation>
    </message>
    <message id="selftest.light.warn">
        <source>Light the face evenly from the front: a lamp behind the screen, no window behind the patient.</source>
        <translation>请从正面均匀照亮面部：在屏幕后放一盏灯，患者身后不要有窗户。</translation>
    </message>
    <message id="selftest.light.absent">
        <source>No face was seen. Sit before a camera that works, at arm's length, and check again.</source>
        <translation>没有看到面部。请在一臂距离处坐在可用的摄像头前，并再次检查。</translation>
    </message>
    <message id="selftest.light.fail">
        <source>The light could not be judged. See what is said of the models.</source>
        <translation>无法判断光线。请看关于模型的说明。</translation>
    </message>
    <message id="selftest.speed">
        <source>Speed of this computer</source>
        <translation>这台电脑的速度</translation>
    </message>
    <message id="selftest.speed.found">
        <source>{ms} ms for a picture; a camera sends one every {limit} ms</source>
        <translation>每幅图像 {ms} 毫秒；摄像头每 {limit} 毫秒传来一幅</translation>
    </message>
    <message id="selftest.speed.warn">
        <source>Slower than the camera: close other programs and plug the computer in. Visits can be recorded all the same; they are measured a little later.</source>
        <translation>比摄像头慢：请关闭其他程序并接通电源。仍可录制检查；测量会稍晚完成。</translation>
    </message>
    <message id="selftest.speed.fail">
        <source>The speed could not be measured. Install the program again.</source>
        <translation>无法测量速度。请重新安装程序。</translation>
    </message>
    <message id="selftest.model">
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message id="selftest.model.found">
        <source>{name} (checksum {checksum}…)</source>
        <translation>{name}（校验和 {checksum}…）</translation>
    </message>
    <message id="selftest.model.fail">
        <source>The models do not work or were changed. Install the program again.</source>
        <translation>模型不能用或已被改动。请重新安装程序。</translation>
    </message>
    <message id="selftest.archive">
        <source>Encrypted archive</source>
        <translation>加密档案</translation>
    </message>
    <message id="selftest.archive.found">
        <source>Written, read and closed again; {gigabytes} GB are free</source>
        <translation>已写入、读取并重新关闭；剩余空间 {gigabytes} GB</translation>
    </message>
    <message id="selftest.archive.warn">
        <source>There is little space on the disk. Free some before the next visit.</source>
        <translation>磁盘空间不多。请在下次检查前腾出一些。</translation>
    </message>
    <message id="selftest.archive.fail">
        <source>Patients could not be stored. Check free space and permissions of the disk.</source>
        <translation>无法保存患者。请检查磁盘的剩余空间和权限。</translation>
    </message>
    <message id="selftest.data">
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message id="selftest.data.fail">
        <source>Settings and archive could not be kept there. Name another folder with --data.</source>
        <translation>设置和档案无法保存在那里。请用 --data 指定另一个文件夹。</translation>
    </message>
    <message id="selftest.fonts">
        <source>Fonts of the report</source>
        <translation>报告的字体</translation>
    </message>
    <message id="selftest.fonts.found">
        <source>{count} fonts</source>
        <translation>{count} 种字体</translation>
    </message>
    <message id="selftest.fonts.fail">
        <source>A font of the report is missing. Install the program again.</source>
        <translation>缺少报告的一种字体。请重新安装程序。</translation>
    </message>
    <message id="selftest.printer">
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message id="selftest.printer.absent">
        <source>No printer was found. Set one up in the system, or save reports as PDF.</source>
        <translation>没有找到打印机。请在系统中设置一台，或将报告保存为 PDF。</translation>
    </message>
    <message id="selftest.printer.fail">
        <source>Printers cannot be asked for. Install the system's printing support (CUPS).</source>
        <translation>无法查询打印机。请安装系统的打印支持（CUPS）。</translation>
    </message>
    <message id="selftest.sound">
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message id="selftest.sound.absent">
        <source>No loudspeaker was found: instructions are shown and not spoken.</source>
        <translation>没有找到扬声器：指令会显示，但不会朗读。</translation>
    </message>
    <message id="selftest.sound.fail">
        <source>Sound does not work: instructions are shown and not spoken.</source>
        <translation>声音不能用：指令会显示，但不会朗读。</translation>
    </message>
    <message id="grading.fallback.no_card">
        <source>No CUDA graphics card can be used: its driver is missing, or this program came without CUDA. The processor grades instead, with the same answers.</source>
        <translation>没有可用的 CUDA 显卡：缺少驱动程序，或此程序不带 CUDA。改由处理器分级，结果相同。</translation>
    </message>
    <message id="grading.fallback.card_full">
        <source>The graphics card's memory is full. The processor grades instead, with the same answers, until the next start.</source>
        <translation>显卡内存已满。在下次启动之前改由处理器分级，结果相同。</translation>
    </message>
    <message id="grading.fallback.card_failed">
        <source>The graphics card failed. The processor grades instead, with the same answers, until the next start.</source>
        <translation>显卡出现故障。在下次启动之前改由处理器分级，结果相同。</translation>
    </message>
    <message id="selftest.demo">
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message id="selftest.demo.found">
        <source>{count} clips, {seconds} s in all</source>
        <translation>{count} 个片段，共 {seconds} 秒</translation>
    </message>
    <message id="selftest.demo.fail">
        <source>The digital patient's clips are missing. Install the program again.</source>
        <translation>缺少数字患者的片段。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message id="archive.server_lost">
        <source>The server does not answer. Check the network; what you save is kept on this computer and goes to the server when it is back.</source>
        <translation>服务器没有响应。请检查网络；您保存的内容留在本机，服务器恢复后会传到服务器。</translation>
    </message>
    <message id="archive.server_busy">
        <source>The server is busy with another station. Nothing was changed; please try again.</source>
        <translation>服务器正忙于另一台工作站。没有任何更改；请重试。</translation>
    </message>
    <message id="archive.server_refused">
        <source>The server does not let this program in. Check the database, the user and the password.</source>
        <translation>服务器不允许本程序进入。请检查数据库、用户和密码。</translation>
    </message>
    <message id="archive.server_not_trusted">
        <source>The server could not prove who it is. Check its address and the file of certificates; nothing was sent.</source>
        <translation>服务器无法证明其身份。请检查其地址和证书文件；没有发送任何内容。</translation>
    </message>
    <message id="archive.bad_url">
        <source>This is not a server's address. It looks like postgresql+psycopg://user@host/database, without a password.</source>
        <translation>这不是服务器地址。格式如 postgresql+psycopg://user@host/database，不含密码。</translation>
    </message>
    <message id="archive.no_driver">
        <source>The server's driver (psycopg) is not installed.</source>
        <translation>未安装服务器驱动程序（psycopg）。</translation>
    </message>
    <message id="archive.damaged_place">
        <source>The file with the server's address (server.json) is damaged. Set the server up again.</source>
        <translation>保存服务器地址的文件（server.json）已损坏。请重新设置服务器。</translation>
    </message>
    <message id="archive.server_no_tls">
        <source>The server offers no encrypted connection (TLS), and without one nothing is sent. Ask who runs it to switch TLS on.</source>
        <translation>服务器不提供加密连接（TLS），没有加密就不会发送任何内容。请让服务器管理员启用 TLS。</translation>
    </message>
    <message id="archive.needs_server">
        <source>This needs the server, which does not answer now. Try again when it is back.</source>
        <translation>此操作需要服务器，而服务器现在没有响应。请在其恢复后重试。</translation>
    </message>
    <message id="archive.only_on_server">
        <source>This lies on the server, which does not answer now. It can be opened when it is back.</source>
        <translation>此内容在服务器上，而服务器现在没有响应。服务器恢复后即可打开。</translation>
    </message>
    <message id="renewal.on_server">
        <source>The keys of an archive on a server cannot be renewed: other stations hold them as well. Have the password of the database changed instead.</source>
        <translation>服务器上的档案库不能更换密钥：其他工作站也持有这些密钥。请改为更改数据库的密码。</translation>
    </message>
    <message id="backup.on_server">
        <source>The archive lies on a server: its backups are made there, of the database (pg_dump) together with the shared folder of recordings.</source>
        <translation>档案库位于服务器上：其备份在服务器上进行，包括数据库（pg_dump）和录像的共享文件夹。</translation>
    </message>
    <message id="archive.kept_beside">
        <source>This visit was changed at another station meanwhile. Nothing was overwritten; your version is kept beside it as a visit of its own.</source>
        <translation>此次检查已在另一工作站被修改。没有内容被覆盖；您的版本已作为单独的检查保存。</translation>
    </message>
    <message id="archive.changed_elsewhere">
        <source>Another station has changed this since it was opened here. Nothing was overwritten; open it again to see the change.</source>
        <translation>自在此处打开以来，另一台工作站已作更改。没有覆盖任何内容；请重新打开以查看更改。</translation>
    </message>
    <message id="archive.held_elsewhere">
        <source>{who} has this patient open at {station}. You can look at everything; changes are not saved until the patient is free.</source>
        <translation>{who} 正在 {station} 打开此患者。您可以查看全部内容；在患者空闲之前，更改不会保存。</translation>
    </message>
    <message id="archive.keys_changed_elsewhere">
        <source>Another station has changed the keys of the archive. Nothing was changed here; please try again.</source>
        <translation>另一台工作站更改了档案的密钥。此处没有任何更改；请重试。</translation>
    </message>
    <message id="archive.media_out_of_reach">
        <source>This recording is in the shared folder, which is out of reach. Check the network.</source>
        <translation>此录像位于共享文件夹中，目前无法访问。请检查网络。</translation>
    </message>
    <message id="server.check.ready">
        <source>The server can be used; the archive is there.</source>
        <translation>服务器可以使用；档案库已存在。</translation>
    </message>
    <message id="server.check.empty">
        <source>The server can be used. There is no archive yet: the first who opens it makes one.</source>
        <translation>服务器可以使用。尚无档案库：首位打开者将创建它。</translation>
    </message>
    <message id="server.check.older">
        <source>The server can be used. Its archive is of an earlier version of the program and is updated when it is opened; have a backup made first.</source>
        <translation>服务器可以使用。其档案库由较早版本的程序创建，打开时会更新；请先进行备份。</translation>
    </message>
    <message id="server.check.newer">
        <source>A later version of the program made the archive on this server. Update the program.</source>
        <translation>此服务器上的档案库由较新版本的程序创建。请更新程序。</translation>
    </message>
    <message id="server.check.foreign">
        <source>This database holds something else. Ask for an empty one.</source>
        <translation>此数据库含有其他内容。请申请一个空数据库。</translation>
    </message>
    <message id="server.check.no_host">
        <source>There is no computer of this name. Check the address and the network.</source>
        <translation>没有此名称的计算机。请检查地址和网络。</translation>
    </message>
    <message id="server.check.not_running">
        <source>The computer is there, but no server answers at this port.</source>
        <translation>计算机存在，但此端口没有服务器响应。</translation>
    </message>
    <message id="server.check.no_answer">
        <source>The server does not answer. Check the address and the network.</source>
        <translation>服务器没有响应。请检查地址和网络。</translation>
    </message>
    <message id="server.check.wrong_password">
        <source>User or password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message id="server.check.not_let_in">
        <source>The server does not let this computer or this user in. Ask who runs it.</source>
        <translation>服务器不允许此计算机或此用户访问。请联系服务器管理员。</translation>
    </message>
    <message id="server.check.no_database">
        <source>There is no database or no user of this name.</source>
        <translation>没有此名称的数据库或用户。</translation>
    </message>
    <message id="server.check.no_tls">
        <source>The server offers no encrypted connection (TLS); without one it is not used.</source>
        <translation>服务器不提供加密连接（TLS）；没有加密就不使用它。</translation>
    </message>
    <message id="server.check.not_trusted">
        <source>The server's certificate does not fit. Check the address and the file of certificates.</source>
        <translation>服务器的证书不匹配。请检查地址和证书文件。</translation>
    </message>
    <message id="server.check.no_folder">
        <source>The server can be reached, but not the shared folder of its recordings. Choose the folder that all stations share.</source>
        <translation>可以连接服务器，但无法访问其录像的共享文件夹。请选择所有工作站共享的文件夹。</translation>
    </message>
    <message id="server.check.may_not_write">
        <source>This user may only read there. Ask who runs the server.</source>
        <translation>此用户在那里只能读取。请联系服务器管理员。</translation>
    </message>
    <message id="server.check.no_driver">
        <source>The server's driver (psycopg) is not installed.</source>
        <translation>未安装服务器驱动程序（psycopg）。</translation>
    </message>
    <message id="server.check.tls">
        <source>Encrypted: {tls}.</source>
        <translation>已加密：{tls}。</translation>
    </message>
    <message id="server.check.local">
        <source>Not encrypted; the server is on this computer.</source>
        <translation>未加密；服务器就在此计算机上。</translation>
    </message>
    <message id="server.checking">
        <source>Trying the server …</source>
        <translation>正在测试服务器…</translation>
    </message>
    <message id="settings.section.archive">
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message id="settings.archive_place">
        <source>Where it lies</source>
        <translation>位置</translation>
    </message>
    <message id="settings.archive_place.folder">
        <source>In a folder of this computer</source>
        <translation>在此计算机的文件夹中</translation>
    </message>
    <message id="settings.archive_place.server">
        <source>On a server, for several rooms</source>
        <translation>在服务器上，供多个诊室使用</translation>
    </message>
    <message id="settings.archive_place.hint">
        <source>An archive of this computer can be taken to a server that has none yet. Otherwise patients stay where they are.</source>
        <translation>此计算机上的档案库可以转到尚无档案库的服务器。除此之外，患者数据保持原处。</translation>
    </message>
    <message id="settings.server_host">
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message id="settings.server_host.hint">
        <source>Its name as in its certificate, with the port where it is not 5432.</source>
        <translation>与其证书中的名称一致；若端口不是 5432，请加上端口。</translation>
    </message>
    <message id="settings.server_database">
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message id="settings.server_user">
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message id="settings.server_password">
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message id="settings.server_password.hint">
        <source>Kept sealed on this computer, under the archive's key.</source>
        <translation>以档案库的密钥加密保存在此计算机上。</translation>
    </message>
    <message id="settings.server_ca">
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message id="settings.server_ca.hint">
        <source>The file of who vouches for the server; without one those the system trusts.</source>
        <translation>为服务器担保者的证书文件；若无，则使用系统信任的证书。</translation>
    </message>
    <message id="settings.server_media">
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message id="settings.server_media.hint">
        <source>For recordings, encrypted. All stations name the same one.</source>
        <translation>用于存放加密的录像。所有工作站须指定同一文件夹。</translation>
    </message>
    <message id="settings.server_station">
        <source>This station</source>
        <translation>本工作站</translation>
    </message>
    <message id="settings.server_station.hint">
        <source>Its name at the other stations, for example the room.</source>
        <translation>在其他工作站显示的名称，例如诊室名。</translation>
    </message>
    <message id="server.in_use">
        <source>In use: {place}</source>
        <translation>正在使用：{place}</translation>
    </message>
    <message id="server.test">
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message id="server.use">
        <source>Use this server</source>
        <translation>使用此服务器</translation>
    </message>
    <message id="server.use_folder">
        <source>Use this computer's folder</source>
        <translation>使用此计算机的文件夹</translation>
    </message>
    <message id="server.move">
        <source>Take this archive there</source>
        <translation>将此档案库转到服务器</translation>
    </message>
    <message id="server.move.text">
        <source>All patients, visits, recordings and users go to the server, encrypted under the same keys: everybody opens it there with the same passphrase. Nothing is removed from this computer.</source>
        <translation>所有患者、检查、录像和用户都会以相同的密钥加密后转到服务器：每个人仍用原来的口令打开。此计算机上不会删除任何内容。</translation>
    </message>
    <message id="server.move.running">
        <source>Copying: {percent} %</source>
        <translation>正在复制：{percent} %</translation>
    </message>
    <message id="server.move.done">
        <source>On the server now, and read back: patients {patients}, visits {visits}, recordings {recordings}. Go on with the server: what is recorded in the archive of this computer does not go there.</source>
        <translation>已转到服务器并回读核对：患者 {patients}，检查 {visits}，录像 {recordings}。请改用服务器：此后记录在此计算机档案库中的内容不会转到服务器。</translation>
    </message>
    <message id="server.move.missing">
        <source>Recordings that are not whole here, and so not there: {count}. A verification names them.</source>
        <translation>此处不完整、因此未转到服务器的录像：{count}。校验会列出它们。</translation>
    </message>
    <message id="server.move.stopped">
        <source>Stopped. Nothing was changed; a second try goes on with the recordings.</source>
        <translation>已停止。未做任何更改；再次尝试时会继续传送录像。</translation>
    </message>
    <message id="server.move.before">
        <source>This archive was taken to the server {place} on {day}. What is recorded here does not go there.</source>
        <translation>此档案库已于 {day} 转到服务器 {place}。在此处记录的内容不会转到那里。</translation>
    </message>
    <message id="move.exists">
        <source>The server has an archive already. Nothing was changed there or here.</source>
        <translation>服务器上已有档案库。两边均未做任何更改。</translation>
    </message>
    <message id="move.keys_due">
        <source>A user was removed, and the archive's keys are not renewed yet. Renew them first, under “Keys of the archive”: on a server they cannot be renewed.</source>
        <translation>有用户已被移除，而档案库的密钥尚未更新。请先在“档案库的密钥”中更新：在服务器上无法更新。</translation>
    </message>
    <message id="move.not_the_same">
        <source>The server did not give back what was sent. Nothing was changed. Have the server looked at before you try again.</source>
        <translation>服务器返回的内容与发送的不一致。未做任何更改。请先检查服务器，然后再试。</translation>
    </message>
    <message id="server.choose_file">
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message id="server.unlock">
        <source>Archive on the server {place}</source>
        <translation>服务器上的档案库 {place}</translation>
    </message>
    <message id="server.first_text">
        <source>Patients, pictures and recordings go to the server {place}, encrypted on this computer with this passphrase: who runs the server cannot read them. It is asked for at every start.</source>
        <translation>患者、图片和录像保存到服务器 {place}，并在此计算机上用此口令加密：服务器管理员无法读取。每次启动时都会询问口令。</translation>
    </message>
    <message id="server.password">
        <source>Password of the server</source>
        <translation>服务器密码</translation>
    </message>
    <message id="server.password_asked">
        <source>It is asked once on this computer, and then kept sealed.</source>
        <translation>在此计算机上只询问一次，之后加密保存。</translation>
    </message>
    <message id="server.without">
        <source>Work without the server for now</source>
        <translation>暂时不用服务器继续工作</translation>
    </message>
    <message id="server.without.hint">
        <source>What you save is kept on this computer, encrypted, and goes to the server when it lets this program in again. The patients there cannot be seen meanwhile.</source>
        <translation>您保存的内容加密保存在本计算机上，待服务器重新允许本程序访问后再传到服务器。其间看不到服务器上的患者。</translation>
    </message>
    <message id="server.use_local">
        <source>Open the archive of this computer instead</source>
        <translation>改为打开此计算机的档案库</translation>
    </message>
    <message id="server.offline">
        <source>The server does not answer. The visit goes on on this computer; what you save here goes to the server when it is back. What lies on the server alone cannot be opened now.</source>
        <translation>服务器没有响应。检查在此计算机上继续进行；您在此保存的内容会在服务器恢复后传送过去。仅存于服务器上的内容现在无法打开。</translation>
    </message>
    <message id="server.offline_why">
        <source>{reason} The visit goes on on this computer; what you save here goes to the server when it can be used again, if need be after the next start. What lies on the server alone cannot be opened now.</source>
        <translation>{reason}检查在此计算机上继续进行；您在此保存的内容会在服务器恢复可用后传送过去，必要时在下次启动之后。仅存于服务器上的内容现在无法打开。</translation>
    </message>
    <message id="server.merged">
        <source>The server is back. Visits brought to it from this computer: {count}.</source>
        <translation>服务器已恢复。从此计算机传送过去的检查：{count}。</translation>
    </message>
    <message id="server.back">
        <source>The server is back.</source>
        <translation>服务器已恢复。</translation>
    </message>
    <message id="server.kept_twice">
        <source>Changed here and at another station, and kept twice: {count}. Compare both in the list of visits.</source>
        <translation>在此处和另一工作站均被修改并各保留一份：{count}。请在检查列表中比较。</translation>
    </message>
    <message id="server.patients_kept">
        <source>Records of patients that another station changed too: {count}. The other one stands.</source>
        <translation>另一工作站也修改过的患者记录：{count}。以另一份为准。</translation>
    </message>
    <message id="server.not_merged">
        <source>Visits the server does not take, for example of a deleted patient: {count}. They are kept on this computer.</source>
        <translation>服务器不接受的检查（例如患者已被删除）：{count}。它们保留在此计算机上。</translation>
    </message>
    <message id="server.held">
        <source>{who} has this patient open at {station}, since {time}. What you change is not saved until the patient is free.</source>
        <translation>{who}自 {time} 起在 {station} 打开了此患者。在患者空闲之前，您的更改不会保存。</translation>
    </message>
    <message id="server.silent">
        <source>{who} had this patient open at {station}, which gives no sign of life. You can take the patient over.</source>
        <translation>{who} 曾在 {station} 打开此患者，但该工作站已无响应。您可以接管该患者。</translation>
    </message>
    <message id="server.take">
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message id="server.beside">
        <source>This visit was changed at another station meanwhile. Your version is kept beside, as a visit of its own.</source>
        <translation>此次检查已在另一工作站被修改。您的版本已作为单独的检查另行保存。</translation>
    </message>
    <message id="server.show_mine">
        <source>Go on with mine</source>
        <translation>继续使用我的版本</translation>
    </message>
    <message id="server.show_theirs">
        <source>Show the other</source>
        <translation>显示另一版本</translation>
    </message>
    <message id="server.stay">
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>singular</name>
    <message id="archive.wait.singular">
        <source>Too many wrong passphrases. Try again in {seconds} second.</source>
        <translation>口令错误次数过多。请在{seconds}秒后重试。</translation>
    </message>
    <message id="audit.action.archive.refused.times.singular">
        <source>wrong passphrase, {detail} time</source>
        <translation>口令错误 {detail} 次</translation>
    </message>
    <message id="audit.count.singular">
        <source>{count} entry</source>
        <translation>{count} 条</translation>
    </message>
    <message id="audit.exported.singular">
        <source>Saved: {count} entry in {file}</source>
        <translation>已保存：{count} 条，文件 {file}</translation>
    </message>
    <message id="certificate.old.singular">
        <source>{count} of the recordings was made before patients had keys of their own: copies of that file in backups can be read with the archive's passphrase until they are removed.</source>
        <translation>其中{count}个录像是在患者拥有各自密钥之前制作的：备份中这些文件的副本在移除之前仍可用档案库口令读取。</translation>
    </message>
    <message id="correction.count.singular">
        <source>{count} moved</source>
        <translation>已移动{count}个</translation>
    </message>
    <message id="deletion.stays.hospital.singular">
        <source>Sent to the hospital: {count} object. Only the hospital can delete it there.</source>
        <translation>已发送到医院服务器：{count} 个对象。只有医院能在那里删除。</translation>
    </message>
    <message id="examine.step.skipped.singular">
        <source>{done} of {total}, {skipped} skipped · {minutes}:{seconds:02d}</source>
        <translation>{done}/{total}，跳过{skipped} · {minutes}:{seconds:02d}</translation>
    </message>
    <message id="export.agreed.counted.singular">
        <source>{agreed} of {patients} patient agreed to research; others are left out while this is ticked.</source>
        <translation>{patients}位患者中有{agreed}位同意用于研究；勾选此项时，其余患者不导出。</translation>
    </message>
    <message id="export.agreed.needed.singular">
        <source>{agreed} of {patients} patient agreed to research. With names or whole faces all others are left out.</source>
        <translation>{patients} 位患者中有 {agreed} 位同意用于研究。含姓名或完整面部时，其余患者均不包括在内。</translation>
    </message>
    <message id="import.too_many.singular">
        <source>At most {most} files at a time; {left} was left out.</source>
        <translation>一次最多{most}个文件；{left}个未导入。</translation>
    </message>
    <message id="patient.treatments.earlier.singular">
        <source>{count} earlier; E shows all</source>
        <translation>更早的 {count} 项；按 E 查看全部</translation>
    </message>
    <message id="report.born.singular">
        <source>{day} ({years} year)</source>
        <translation>{day}（{years}岁）</translation>
    </message>
    <message id="report.change.singular">
        <source>{points} point</source>
        <translation>{points}个百分点</translation>
    </message>
    <message id="report.onset.singular">
        <source>{day} ({days} day before this visit)</source>
        <translation>{day}（本次检查前{days}天）</translation>
    </message>
    <message id="report.treatments.earlier.singular">
        <source>{treatments}; and {count} earlier, listed under “{section}”</source>
        <translation>{treatments}；另有更早的 {count} 项，见“{section}”</translation>
    </message>
    <message id="teaching.onset.singular">
        <source>{days} day before the visit</source>
        <translation>检查前{days}天</translation>
    </message>
    <message id="upkeep.old.singular">
        <source>The last backup is {days} day old.</source>
        <translation>上次备份已是 {days} 天前。</translation>
    </message>
    <message id="upkeep.old_and_missing.singular">
        <source>The last backup is {days} day old, and its disk is not there.</source>
        <translation>上次备份已是 {days} 天前，且其磁盘未连接。</translation>
    </message>
    <message id="upkeep.usage_of_patient.singular">
        <source>The chosen patient: visits {visits}, in all {total} (recordings {recordings}, pictures and measurements {pictures}), on average {each}.</source>
        <translation>所选患者：{visits}次检查，共{total}（录像{recordings}，图片和测量{pictures}），平均每次{each}。</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message id="tour.sign">
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message id="tour.offer">
        <source>New here? A tour of about five minutes leads through a visit of a demo patient. Your own patients are not touched.</source>
        <translation>初次使用？导览约五分钟，带您走完演示患者的一次检查。不会改动您自己的患者。</translation>
    </message>
    <message id="tour.try">
        <source>Try it with the demo patient</source>
        <translation>用演示患者试用</translation>
    </message>
    <message id="tour.not_now">
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message id="tour.count">
        <source>Step {number} of {total}</source>
        <translation>第{number}步，共{total}步</translation>
    </message>
    <message id="tour.next">
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message id="tour.skip">
        <source>Skip tour</source>
        <translation>跳过导览</translation>
    </message>
    <message id="tour.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="tour.stay">
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message id="tour.return">
        <source>Back to my patients</source>
        <translation>返回我的患者</translation>
    </message>
    <message id="tour.finish_first">
        <source>Finish the visit first; the tour then goes on by itself.</source>
        <translation>请先完成检查；导览随后自动继续。</translation>
    </message>
    <message id="tour.begin">
        <source>This demo patient is rendered and no real person: press N, or “{new_visit}”, to begin a visit.</source>
        <translation>该演示患者为渲染生成，非真实人物：按N或“{new_visit}”开始检查。</translation>
    </message>
    <message id="tour.record">
        <source>The digital patient plays the webcam: press Space to record the face at rest.</source>
        <translation>由数字患者代替摄像头画面：按空格键录制静息面部。</translation>
    </message>
    <message id="tour.finish">
        <source>Go on through the nine expressions with Space, or press “{finish}” when you have seen enough.</source>
        <translation>按空格键继续录制九个表情，或看够后按“{finish}”。</translation>
    </message>
    <message id="tour.branch">
        <source>Press a branch on the face map, or the up and down keys: its grade, pictures and reasons follow.</source>
        <translation>在面部图上点选分支，或按上下键：显示其分级、图像和依据。</translation>
    </message>
    <message id="tour.layers">
        <source>Press 1, 2 and 3 to lay landmarks, arrows and heat over the pictures.</source>
        <translation>按1、2、3，将特征点、箭头和热图叠加到图像上。</translation>
    </message>
    <message id="tour.scales">
        <source>Open the tab “{scales}”: what the pictures can tell is proposed there, and you confirm or change it.</source>
        <translation>打开“{scales}”选项卡：图像能判断的已给出建议值，由您确认或更改。</translation>
    </message>
    <message id="tour.report">
        <source>Press “{preview}” to see the report as it will be printed.</source>
        <translation>按“{preview}”，按打印效果显示报告。</translation>
    </message>
    <message id="tour.history">
        <source>Press “{history}” on the left to see the course of each branch over all visits.</source>
        <translation>按左侧的“{history}”，查看各分支在全部检查中的病程。</translation>
    </message>
    <message id="tour.end">
        <source>That was the tour; the help (F1) offers it again, and what was recorded stays in the demonstration.</source>
        <translation>导览到此结束；可在帮助（F1）中再次开始。录制的内容保留在演示中。</translation>
    </message>
    <message id="tour.skipped">
        <source>The tour is over; the help (F1) offers it again.</source>
        <translation>导览已结束；可在帮助（F1）中再次开始。</translation>
    </message>
    <message id="tour.no_demonstration">
        <source>The demonstration could not be opened. Check that the disk has free space and may be written.</source>
        <translation>演示无法打开。请检查磁盘是否有剩余空间且可写入。</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message id="role.assistant">
        <source>assistant</source>
        <translation>助理</translation>
    </message>
    <message id="role.clinician">
        <source>clinician</source>
        <translation>医师</translation>
    </message>
    <message id="role.administrator">
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message id="users.who">
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message id="users.unnamed">
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message id="users.your_name">
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message id="users.your_name.hint">
        <source>As you sign. You are the first administrator and can add others in the settings.</source>
        <translation>即您签名时使用的姓名。您是第一位管理员，可在设置中添加其他用户。</translation>
    </message>
    <message id="users.title">
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message id="users.signed_in">
        <source>Signed in: {name}, {role}.</source>
        <translation>已登录：{name}，{role}。</translation>
    </message>
    <message id="users.signed_in.unnamed">
        <source>Signed in: {name}.</source>
        <translation>已登录：{name}。</translation>
    </message>
    <message id="users.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="users.role">
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message id="users.add">
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message id="users.new">
        <source>A new user</source>
        <translation>新用户</translation>
    </message>
    <message id="users.reset">
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message id="users.reset_for">
        <source>A new passphrase for {name}</source>
        <translation>为{name}设置新口令</translation>
    </message>
    <message id="users.set_now">
        <source>Set now</source>
        <translation>立即设置</translation>
    </message>
    <message id="users.add_now">
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message id="users.disable">
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message id="users.disabled">
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message id="users.disabled.tip">
        <source>This user is disabled. A new passphrase enables the user again.</source>
        <translation>此用户已停用。设置新口令后即可恢复。</translation>
    </message>
    <message id="users.remove">
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message id="users.keep">
        <source>Keep the user</source>
        <translation>保留用户</translation>
    </message>
    <message id="users.remove_question">
        <source>Remove {name}? The passphrase opens nothing any more. What was signed stays. Then the archive's keys are renewed, and there is a new recovery key to put away.</source>
        <translation>要移除{name}吗？其口令将不再有效。已签名的内容保留不变。之后将更新档案库的密钥，并有新的恢复密钥需要收存。</translation>
    </message>
    <message id="users.remove_question_server">
        <source>Remove {name}? The passphrase opens nothing any more. What was signed stays.</source>
        <translation>要移除{name}吗？其口令将不再有效。已签名的内容保留不变。</translation>
    </message>
    <message id="users.renew_key">
        <source>New recovery key</source>
        <translation>新恢复密钥</translation>
    </message>
    <message id="users.key_renewed">
        <source>The new recovery key is in force. The former one opens nothing any more.</source>
        <translation>新恢复密钥已生效。旧密钥不再有效。</translation>
    </message>
    <message id="users.added">
        <source>The user is added.</source>
        <translation>已添加用户。</translation>
    </message>
    <message id="users.renamed">
        <source>The name is changed. What was signed keeps the former one.</source>
        <translation>姓名已更改。已签名的内容保留原姓名。</translation>
    </message>
    <message id="users.role_changed">
        <source>The role is changed. It holds from the user's next sign-in on.</source>
        <translation>角色已更改，自该用户下次登录起生效。</translation>
    </message>
    <message id="users.was_reset">
        <source>The new passphrase is set. The old one opens nothing any more.</source>
        <translation>新口令已设置。旧口令不再有效。</translation>
    </message>
    <message id="users.now_disabled">
        <source>The user is disabled.</source>
        <translation>该用户已停用。</translation>
    </message>
    <message id="users.removed">
        <source>The user is removed.</source>
        <translation>该用户已移除。</translation>
    </message>
    <message id="users.removed_on_server">
        <source>On a server the archive's keys stay the same. Have the password of the database changed, too: with it, keys copied before still open what it holds.</source>
        <translation>服务器上的档案库密钥保持不变。请同时更改数据库的密码：凭此密码，先前复制的密钥仍能打开其中的内容。</translation>
    </message>
    <message id="archive.wait">
        <source>Too many wrong passphrases. Try again in {seconds} seconds.</source>
        <translation>口令错误次数过多。请在{seconds}秒后重试。</translation>
    </message>
    <message id="archive.altered_header">
        <source>The archive's key file was changed from outside. Restore keys.json from a backup.</source>
        <translation>档案库的密钥文件被外部改动。请从备份恢复keys.json。</translation>
    </message>
    <message id="archive.older_header">
        <source>The archive's key file is older than the archive. It opens with the recovery key only.</source>
        <translation>档案库的密钥文件比档案库旧。只能用恢复密钥打开。</translation>
    </message>
    <message id="users.no_name">
        <source>Please enter a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message id="users.name_taken">
        <source>Another user has this name already.</source>
        <translation>已有其他用户使用此姓名。</translation>
    </message>
    <message id="users.unknown">
        <source>This user is not in the archive any more.</source>
        <translation>此用户已不在档案库中。</translation>
    </message>
    <message id="users.too_many">
        <source>An archive has at most {count} users.</source>
        <translation>一个档案库最多有{count}位用户。</translation>
    </message>
    <message id="users.last_administrator">
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>这是最后一位管理员。请先指定另一位管理员。</translation>
    </message>
    <message id="refused.record">
        <source>You may not record visits. Ask an administrator.</source>
        <translation>您无权录制检查。请咨询管理员。</translation>
    </message>
    <message id="refused.keep_patients">
        <source>You may not change patients. Ask an administrator.</source>
        <translation>您无权更改患者资料。请咨询管理员。</translation>
    </message>
    <message id="refused.ask_questionnaires">
        <source>You may not enter answers. Ask an administrator.</source>
        <translation>您无权录入答案。请咨询管理员。</translation>
    </message>
    <message id="refused.print_signed">
        <source>You may not print. Ask an administrator.</source>
        <translation>您无权打印。请咨询管理员。</translation>
    </message>
    <message id="refused.print_unsigned">
        <source>Assistants print signed visits only. A clinician has to sign first.</source>
        <translation>助理只能打印已签名的检查。须先由医师签名。</translation>
    </message>
    <message id="refused.grade">
        <source>Grades, items and points are for clinicians. You are signed in as an assistant.</source>
        <translation>分级、条目和标志点由医师设定。您以助理身份登录。</translation>
    </message>
    <message id="refused.sign">
        <source>Signing and adding to signed visits are for clinicians. You are signed in as an assistant.</source>
        <translation>签名及补充已签名的检查由医师进行。您以助理身份登录。</translation>
    </message>
    <message id="refused.read_blind">
        <source>Second readings are for clinicians. You are signed in as an assistant.</source>
        <translation>第二次阅片由医师进行。您以助理身份登录。</translation>
    </message>
    <message id="refused.export">
        <source>Exporting is for clinicians. You are signed in as an assistant.</source>
        <translation>导出由医师进行。您以助理身份登录。</translation>
    </message>
    <message id="refused.delete_visits">
        <source>Deleting visits is for clinicians. You are signed in as an assistant.</source>
        <translation>删除检查由医师进行。您以助理身份登录。</translation>
    </message>
    <message id="refused.change_security">
        <source>This is for administrators. Ask one of them.</source>
        <translation>此项由管理员操作。请咨询管理员。</translation>
    </message>
    <message id="refused.manage_users">
        <source>Users are for administrators to change. Ask one of them.</source>
        <translation>用户由管理员管理。请咨询管理员。</translation>
    </message>
    <message id="refused.back_up">
        <source>Where backups go is for administrators to decide. Ask one of them.</source>
        <translation>备份位置由管理员决定。请咨询管理员。</translation>
    </message>
    <message id="refused.repair">
        <source>Repairing and restoring are for administrators. Ask one of them.</source>
        <translation>修复和恢复由管理员进行。请咨询管理员。</translation>
    </message>
    <message id="refused.apply_retention">
        <source>Removing recordings is for administrators. Ask one of them.</source>
        <translation>删除录像由管理员进行。请咨询管理员。</translation>
    </message>
    <message id="refused.delete_patients">
        <source>Deleting patients is for administrators. Ask one of them.</source>
        <translation>删除患者由管理员进行。请咨询管理员。</translation>
    </message>
    <message id="refused.read_audit">
        <source>The record of actions is for administrators. Ask one of them.</source>
        <translation>操作记录由管理员查看。请咨询管理员。</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message id="views.undated">
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message id="views.undated.imported">
        <source>day not recorded (imported {moment})</source>
        <translation>日期未记录（{moment}导入）</translation>
    </message>
    <message id="views.undated.trend">
        <source>no number of a recorded day</source>
        <translation>无有日期的数值</translation>
    </message>
    <message id="views.undated.trends">
        <source>Visits whose day is not recorded are not on the charts.</source>
        <translation>日期未记录的检查不列入图表。</translation>
    </message>
    <message id="views.report.since_undated">
        <source>Since a visit whose day is not recorded</source>
        <translation>较日期未记录的一次检查</translation>
    </message>
    <message id="views.mirror">
        <source>Mirror view</source>
        <translation>镜像显示</translation>
    </message>
    <message id="views.mirror.tip">
        <source>Show the pictures as the patient knows the mirror (M); nothing that is stored is mirrored</source>
        <translation>按患者照镜子的样子显示图像（M）；存储的内容从不镜像</translation>
    </message>
    <message id="views.mirrored">
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message id="views.split">
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message id="views.split.toggle">
        <source>Before/after</source>
        <translation>前/后</translation>
    </message>
    <message id="views.split.tip">
        <source>Lay one picture over the other, with a line between that is dragged or moved by the arrow keys (B)</source>
        <translation>将一幅图像叠在另一幅上，中间的分界线可拖动或用方向键移动（B）</translation>
    </message>
    <message id="views.split.line">
        <source>Line between the pictures at {percent} %</source>
        <translation>图像分界线位于{percent}%</translation>
    </message>
    <message id="keys.review.mirror">
        <source>M</source>
        <translation>M</translation>
    </message>
    <message id="keys.review.mirror.does">
        <source>pictures as in a mirror</source>
        <translation>图像镜像显示</translation>
    </message>
    <message id="keys.review.split">
        <source>B</source>
        <translation>B</translation>
    </message>
    <message id="keys.review.split.does">
        <source>one picture over the other (← →: the line)</source>
        <translation>两幅图像叠加（← →：分界线）</translation>
    </message>
    <message id="views.grid">
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message id="views.grid.tip">
        <source>All visits in pictures: a row for each expression, a column for each visit (G)</source>
        <translation>以图像显示全部检查：每行一个表情，每列一次检查（G）</translation>
    </message>
    <message id="views.grid.name">
        <source>Pictures of the largest movement: expressions down, visits across</source>
        <translation>最大运动图像：纵向为表情，横向为检查</translation>
    </message>
    <message id="views.grid.title">
        <source>Largest movement at every visit</source>
        <translation>历次检查的最大运动</translation>
    </message>
    <message id="views.grid.hint">
        <source>The grade is that of the branch the expression tests. Arrow keys move; Return or a click opens the visit at the expression.</source>
        <translation>分级为该表情所检查分支的分级。方向键移动；按回车或单击，打开该检查的该表情。</translation>
    </message>
    <message id="views.grid.reading">
        <source>reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message id="views.grid.missing">
        <source>not recorded</source>
        <translation>未录制</translation>
    </message>
    <message id="views.grid.cell">
        <source>{expression}, {day}</source>
        <translation>{expression}，{day}</translation>
    </message>
    <message id="views.grid.cell_graded">
        <source>{expression}, {day}: {branch}, grade {grade}</source>
        <translation>{expression}，{day}：{branch}，{grade}级</translation>
    </message>
    <message id="views.grid.cell_missing">
        <source>{expression}, {day}: not recorded</source>
        <translation>{expression}，{day}：未录制</translation>
    </message>
    <message id="views.grid.empty">
        <source>No pictures yet</source>
        <translation>尚无图像</translation>
    </message>
    <message id="views.grid.empty_hint">
        <source>They come with the first recorded expression. Press N to begin a visit.</source>
        <translation>录制第一个表情后显示。按N开始检查。</translation>
    </message>
    <message id="keys.patients.grid">
        <source>G</source>
        <translation>G</translation>
    </message>
    <message id="keys.patients.grid.does">
        <source>all visits in pictures (history)</source>
        <translation>以图像显示全部检查（历次检查）</translation>
    </message>
    <message id="views.filter">
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message id="views.filter.tip">
        <source>Filter by side, grade and last visit (Shift+F)</source>
        <translation>按侧别、分级和最近检查筛选（Shift+F）</translation>
    </message>
    <message id="views.filter.any">
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message id="views.filter.side">
        <source>Affected side</source>
        <translation>患侧</translation>
    </message>
    <message id="views.filter.grade">
        <source>Worst grade</source>
        <translation>最重分级</translation>
    </message>
    <message id="views.filter.least">
        <source>Worst grade of a branch at the last graded visit, from</source>
        <translation>最近一次有分级的检查中最重分支的分级，从</translation>
    </message>
    <message id="views.filter.most">
        <source>Worst grade of a branch at the last graded visit, to</source>
        <translation>最近一次有分级的检查中最重分支的分级，至</translation>
    </message>
    <message id="views.filter.day">
        <source>Last visit</source>
        <translation>最近检查</translation>
    </message>
    <message id="views.filter.seen_from">
        <source>Last visit, from this day</source>
        <translation>最近检查，从该日起</translation>
    </message>
    <message id="views.filter.seen_to">
        <source>Last visit, to this day</source>
        <translation>最近检查，至该日止</translation>
    </message>
    <message id="views.filter.to">
        <source>to</source>
        <translation>至</translation>
    </message>
    <message id="views.filter.day_hint">
        <source>any day</source>
        <translation>任意日期</translation>
    </message>
    <message id="views.filter.day_order">
        <source>The second day is before the first.</source>
        <translation>后一日期早于前一日期。</translation>
    </message>
    <message id="views.filter.remove">
        <source>Take this filter away</source>
        <translation>移除此筛选</translation>
    </message>
    <message id="views.filter.remove_named">
        <source>Take the filter away: {words}</source>
        <translation>移除筛选：{words}</translation>
    </message>
    <message id="views.filter.chip.side">
        <source>Side: {side}</source>
        <translation>侧别：{side}</translation>
    </message>
    <message id="views.filter.chip.grade">
        <source>Worst grade: {value}</source>
        <translation>最重分级：{value}</translation>
    </message>
    <message id="views.filter.chip.grade_range">
        <source>Worst grade: {first} to {last}</source>
        <translation>最重分级：{first}至{last}</translation>
    </message>
    <message id="views.filter.chip.grade_from">
        <source>Worst grade: {first} or worse</source>
        <translation>最重分级：{first}或更重</translation>
    </message>
    <message id="views.filter.chip.grade_to">
        <source>Worst grade: {last} or better</source>
        <translation>最重分级：{last}或更轻</translation>
    </message>
    <message id="views.filter.chip.day">
        <source>Last visit: {value}</source>
        <translation>最近检查：{value}</translation>
    </message>
    <message id="views.filter.chip.day_range">
        <source>Last visit: {first} to {last}</source>
        <translation>最近检查：{first}至{last}</translation>
    </message>
    <message id="views.filter.chip.day_from">
        <source>Last visit: {first} or later</source>
        <translation>最近检查：{first}或之后</translation>
    </message>
    <message id="views.filter.chip.day_to">
        <source>Last visit: {last} or before</source>
        <translation>最近检查：{last}或之前</translation>
    </message>
    <message id="views.filter.count">
        <source>Patients found: {count}</source>
        <translation>找到患者：{count}位</translation>
    </message>
    <message id="views.filter.none">
        <source>Nobody fits all filters</source>
        <translation>没有符合全部筛选条件的患者</translation>
    </message>
    <message id="views.filter.none_words">
        <source>Nobody found for “{words}” who fits all filters</source>
        <translation>未找到符合全部筛选条件的“{words}”</translation>
    </message>
    <message id="views.filter.none_hint">
        <source>Take a filter away above, or show everybody. Patients without a graded visit have no grade to be found by.</source>
        <translation>请移除上方的筛选，或显示全部。没有分级检查的患者无法按分级找到。</translation>
    </message>
    <message id="keys.patients.filter">
        <source>Shift+F</source>
        <translation>Shift+F</translation>
    </message>
    <message id="keys.patients.filter.does">
        <source>filter by side, grade, last visit</source>
        <translation>按侧别、分级、最近检查筛选</translation>
    </message>
    <message id="views.undated.one_visit">
        <source>1 visit, day not recorded</source>
        <translation>1次检查，日期未记录</translation>
    </message>
    <message id="views.undated.visits">
        <source>{count} visits, days not recorded</source>
        <translation>{count}次检查，日期未记录</translation>
    </message>
</context>
</TS>
