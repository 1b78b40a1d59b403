import { Link } from '@tanstack/react-router';
import type { DeskView } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { tellProgramme } from '../../programme-name.ts';
import { useSession } from '../../session.tsx';
import { looks } from '../../status/status-looks.ts';
import { useText } from '../../text/text.tsx';
import { IconListCheck, IconLock, IconSparkles } from '../../ui/icons.ts';
import { type Look } from '../../ui/status-mark.tsx';
import { ApprovalPile } from './approval-pile.tsx';
import { DeskRow } from './desk-row.tsx';
import { Pile } from './pile.tsx';

const plain = (icon: Look['icon']): Look => ({ icon, hue: 'none' });

/** The pile in its order: what came back, what others wait for, what is owed by day. */
export function DeskSections({ desk }: { readonly desk: DeskView }) {
  const { desk: words } = useText().reporting;
  return (
    <>
      <JumpChips desk={desk} />
      <Pile id="tra-lai" look={looks.report.returned} words={words.returned} count={desk.returned.length}>
        {desk.returned.map((report) => (
          <DeskRow key={report.id} kind="mend" report={report} />
        ))}
      </Pile>
      <ApprovalPile id="cho-duyet" kind="approve" words={words.toApprove} reports={desk.toApprove} />
      <ApprovalPile id="cho-ky" kind="sign" words={words.toSign} reports={desk.toSign} />
      <Pile id="phai-lam" look={plain(IconListCheck)} words={words.toWrite} count={desk.toWrite.length}>
        {desk.toWrite.map((report) => (
          <DeskRow key={`${report.programmeId} ${report.periodKey}`} kind="write" report={report} />
        ))}
      </Pile>
      <Pile id="tiep-nhan" look={looks.report.accepted} words={words.toAccept} count={desk.toAccept.length}>
        {desk.toAccept.map((report) => (
          <DeskRow key={report.id} kind="accept" report={report} />
        ))}
      </Pile>
      <Pile id="chot" look={plain(IconLock)} words={words.toFreeze} count={desk.readyToFreeze.length}>
        {desk.readyToFreeze.map((ready) => (
          <FreezeRow key={`${ready.programmeId} ${ready.periodKey}`} {...ready} />
        ))}
      </Pile>
      <ProgrammePile desk={desk} />
    </>
  );
}

function JumpChips({ desk }: { readonly desk: DeskView }) {
  const { desk: words } = useText().reporting;
  const piles: [string, string, number][] = [
    ['tra-lai', words.returned.title, desk.returned.length],
    ['cho-duyet', words.toApprove.title, desk.toApprove.length],
    ['cho-ky', words.toSign.title, desk.toSign.length],
    ['phai-lam', words.toWrite.title, desk.toWrite.length],
    ['tiep-nhan', words.toAccept.title, desk.toAccept.length],
    ['chot', words.toFreeze.title, desk.readyToFreeze.length],
  ];
  const filled = piles.filter(([, , count]) => count > 0);
  if (filled.length < 2) return null;
  return (
    <div className="jump">
      {filled.map(([id, title, count]) => (
        <a key={id} className="chipf" href={`#${id}`}>
          {title} <b>{count}</b>
        </a>
      ))}
    </div>
  );
}

function FreezeRow({ programmeId, periodKey }: { readonly programmeId: number; readonly periodKey: string }) {
  const text = useText();
  const { desk: words } = text.reporting;
  const { programmes } = useSession();
  const search = { ct: programmeId, ky: periodKey };
  const hint = [tellProgramme(programmeId, programmes), words.freezeRowHint].filter(Boolean).join(' · ');
  return (
    <li>
      <div className="t">
        <Link to="/tong-hop" search={search}>
          {words.freezeRow(namePeriod(text, periodKey))}
        </Link>
        <p>{hint}</p>
      </div>
      <div className="a">
        <Link className="btn s" to="/tong-hop" search={search}>
          {words.acts.freeze}
        </Link>
      </div>
    </li>
  );
}

function ProgrammePile({ desk }: { readonly desk: DeskView }) {
  const { desk: words } = useText().reporting;
  const count = (desk.proposalsToDecide > 0 ? 1 : 0) + (desk.gapsOpen > 0 ? 1 : 0);
  return (
    <Pile id="chuong-trinh" look={plain(IconSparkles)} words={words.programme} count={count}>
      {desk.proposalsToDecide > 0 ? (
        <li>
          <div className="t">{words.proposals(desk.proposalsToDecide)}</div>
          <div className="a">
            <Link className="btn s" to="/van-ban">
              {words.seeProposals}
            </Link>
          </div>
        </li>
      ) : null}
      {desk.gapsOpen > 0 ? (
        <li>
          <div className="t">{words.gaps(desk.gapsOpen)}</div>
          <div className="a">
            <Link className="btn s" to="/chuong-trinh">
              {words.seeGaps}
            </Link>
          </div>
        </li>
      ) : null}
    </Pile>
  );
}
