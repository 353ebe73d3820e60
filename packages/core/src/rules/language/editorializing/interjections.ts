/** What people exclaim, whole sentences of running text: small letters, without marks. */
export const INTERJECTIONS: ReadonlySet<string> = new Set(
  `well well/well well well/oh dear/dear me/dear dear/dearie me/my my/my word/my goodness/good grief/good heavens/
  good lord/good god/good riddance/good for him/good for her/good for them/good for you/bravo/hurrah/hooray/
  hallelujah/tut tut/hear hear/congratulations/cheers/chapeau/touché/fancy that/imagine that/big deal/so what/
  fat chance/never mind/enough said/case closed/end of story/end of discussion/end of debate/job done/
  mission accomplished/problem solved/point taken/fair enough/thanks for nothing/thank you very much/
  thank heaven/thank heavens/thank god/thank goodness/no kidding/no joke/not so fast/as if/dream on/go figure/
  just like that/simple as that/as simple as that/it is as simple as that/nothing new here/nothing new there/
  nothing to see here/move along/same old story/the same old story/same old song/told you so/think again/
  wait for it/read that again/read it again/say no more/surprise surprise/no surprise there/no surprises there/
  no change there/no change there then/no such luck/no thanks/no thank you/there you go/there you have it/
  there you are/here we go again/funny that/strange that/odd that/who knew/come on/take a bow/shame on them/
  shame on him/shame on her/shame on you/shame on us/heaven forbid/god forbid/perish the thought/bless them/
  bless him/bless her/poor thing/poor things/poor man/poor woman/poor souls/poor dears/lucky them/lucky him/
  lucky her/lucky us/lucky you/silly me/silly us/silly them/too bad/tough luck/hard luck/just kidding/not quite/
  not exactly/not likely/not good enough/not a bit of it/not on your life/not bad/far from it/on the contrary/
  quite so/quite right/quite the reverse/quite the opposite/quite the contrary/anything but/if only/
  business as usual/life goes on/nonsense/rubbish/enough/shame/seriously/wrong/exactly/precisely/indeed/hardly/
  not so/quite/really/ouch/oops/alas/brava/encore/amen/whoops/phew/hmm/ahem/yawn/sigh/you bet/you don't say/
  you couldn't make it up/you could not make it up/what a surprise/what a shame/what a pity/what a relief/
  what a mess/what a waste/what nonsense/what rubbish/how times change/times change/lesson learned/
  lesson learnt/well done/well played/nice try/nice work/nice one/good luck with that/better luck next time/
  better late than never/and there's more/and that's that/and that was that/that was that/and so it goes/so it goes`
    .split("/")
    .map((words) => words.trim()),
);
