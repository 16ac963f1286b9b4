# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debug information as compilers write it: the types and functions of tests/integration/programs/fields.c, but pass()
and main().

Each was compiled with -std=gnu11 -O1 -g -shared -nostdlib -fPIC, and -gdwarf-N for the number in its name, by gcc 12
(with -gstrict-dwarf for 3), or by the clang of ziglang 0.17.1, for x86-64 or arm64. objcopy removed the sections that
are not read. Packed with zlib, in base 85.
Runs on Python 3.8.
"""

from __future__ import annotations

import base64
import zlib

_PACKED = {
    "gcc-3": (
        "c-rk+Piz!b82{evY<H%!|F`sy6d0tXsBCHZ)0AqlO<Q11sTHY#Q`tY$?uOmjGBZo*0ZjxGASB{NFL3ta0Z!`0gplCL#Dgbeq8E$@4`5<KVgi2O"
        "o0;zHx~-TP6O;KRJKy{MzVChS&D%-ddv9j;sK6Mw2*44ja{v<#Jv-o)je>+v1=_i-2pi)Ep^-w|Cgd0N@XfRz8mZS$^u|+Rb9nsP@HfB1=I38;"
        "q<5f^x_-hx^phMaHq~WR*gQ?wZ~mcGXsD<9e131CUmH9>B=~=T@=W4Nk)8SIh5CGw+?^-cbtq=_LRo{Xc@BK|@ZrOU4<9~!`0(MwM;*V#64QN8"
        "u06Vc?a{p_JMR6mojthxbKs>1m!Af{ApP;!%-8q*GWqb~!-o$aK79D_;lqay9}W2Z>9Z=)v(9;M(2;-Z@a`GyRflhP_^?A2hj#x*`HlzZ%%32!"
        "A1RM3_{h=es(TP0uNw<zP{9J-hp`<HLgz{J6_99jmPAZ?gG6aAnp-516tvJs*vmx~gNs6>5zg^gH$EVd7%CtUsR$ySq%*ONNbm(-!mDT*YP*Tg"
        "cOfJOOS%QpUCNNPNtCnvJ-LJw>KEiMiIJkDkf2@ql_%ErHr4haI0xS<Q>1>37cLcmg?T<8hsZIK_?(R7Pbj-+;$=otp**IUlIR(cSeI}TrO^ju"
        "-mOsJ==)^dqmUe86HW!=G};g(M7C8}qt43JRbaj0HM`tNe4J*9_$;mj`7;WZOi~-<L&T(b1tghj!a5>1Xl|0%iP;jPnu&pJ@#Ht0@8LY_jVHe&"
        "zB59eVz4Wo8lv=Ny1Kx&iIkHnPZ6^{bP{{&lRqYAhe8?cl`qjCR9?6tew@yBszo##l}{7%qEta<BAhEN1KSn8g3NLGQ_}Rw*O8gW3ehlQROOto"
        "KK^!I=?;>_F5%;ns|w&63f|_GUE=FPq{|)x)rIv3D3tOM+HPTVme0~@_K+&ov@F>zl6D%}c{CZLHe2Z8Q<I)rzsu1sQJ`-2A;|~!Fs^Vf4y*?n"
        "!}p-)HEuFO17cY_?7#`qu!SBTcHkYpKu=-N+caA&!TO^qB@o>jO|T@3;|nfyLLfS(ys8{lGASHbA1KNZw7^LbSs<#Q)YdZ82KS(GFTVC|yb-~Y"
        "Irg|xr4+ZXTgwqo=uz})kAcE_QFa57Fd9f+gGd+i28c!)a*HvRNs&Ch6W#ZreInIhpY+-*N<;}O6g3qAJAB6>-tCq__IlXucp#ifQ7tCgDMDw^"
        "laYY?U02W(Qowq3bLVI)=bi>z+AQ<sl7<_=l2NUIX=N=9aFS}8X+dUsb_Pnit{G6M)^cSHYPeO599*=xVa<e^UNf}<R5YttEg)x>mUXS5=8IVa"
        "%zV|*Oek0NWp!OcTa8()8djso(DH+MI9JjO?sb!#RwT~0C6jVBi>y{&f^4CHflVk@F-OX16cf^Gl^o_-GnQ#EW$l7ih86UMV{;4Y)bOx6ynk^2"
        ";E<ZGST$W6M=Q-J<&n)A`QrG+(UJ7XK{dTxSj`$s=>ym@E!10SE<jdIzd5X?O{*}ztk*DHdTBm0h0m<Hrss=BRj<~}bWLByq|;UwYi07(hDR{B"
        "eO6^<->P+iOAhQ`wCtkLs8+I85pru5nx9;lo6F1{gQJs~*_mn3wTsqf|1<Wzt;f$==~~J8W{ev5o|OxFTa&nTG~Wm6aO8iv4`k2P;`Euh$rG6="
        "elN(GGZ-}2DmZwgmSNMP+bXQ-sI;kNz@SCLBQ9Gh<*}jVYRiiyeW~iUv$>q1U2r+_`FF6@`6dvWz8hS6-2H2IYAiK<KkNeg|6OSM4smI?#XNcO"
        "3e@k;foI!nzNfd5|FGj5aQOB6bIyIbJD&W(lfT=|Sc{k(s!b*XoA-Zo1OLfgHeF$x`=4@TLrwC#eKx(dfxnlwy81W2+om_6zFx%^^Cx?1=fzLE"
        ">+55){1Y4a|Ka#A{*C{i$<$!)"
    ),
    "gcc-4": (
        "c-rk+-HQ`f6u&n!NoIEPo!w1RR~_rRtJti@+9fKk>wc&y>vmh+(n2BTV>SsU6FW0;-4-lG1Z^!yU-Usr-}+YULup@H5WzxU+CRVtUn;(oT0xK&"
        "wCCKJF_SdAS}29W{9xzYbME<_d*<Amo3QtOFgth1Ln*PrkqOe)2${6xiBYF5O9XgIq>uUXWOdy3bV?F21@gQOy<2V}ozltUo$+L{HXJ-3{4H!W"
        "^@RhS@;d31HqY}9d4eVRuDWDBYo}@R7Jf0x9rcu-kM}z8eB}8dkpBlT&ls!}(VCAT(w<MW+w&yagla)8*A-IGPZAd{T)1%I!i5VLE?l^9(Z+*t"
        "bY}R`#rroe-oNo^<BfY8=&f^ixox-3J?6f}{v+YpA8xv3a^b>-3l}b2xNzaZg$oxhI`HuElP1a&)_Jejvj1%9_8IL3OYgJvfF&hMCjX;+Cpi0@"
        "TA+Bu9rz6%$MAHu>mVNCc@;V+m)rww&f~w0rftlWokJ59zDCnkf~NUAngp)`4xTH_)X<p8|08<6!-$v8qlx$b1cJvRc=@l;m-nIYzQAg@0<M1F"
        "hwwa0{JgiO8blZZEkb?59dHn5F_vFSqqjJWiV(sMf%FN#vdnznV{z{i>*QOek}v{(fm)f+fIrWOejGR$#s7N<;suNnif*Sk7t#ZqDgmECfhIgy"
        "pil-qlF~6ShIDMFBv!caBs@x(9=@)hM0vW-^BxXXZ!Qx$6j(9q9fQYPG#WVyOF>LvfLILMMEo2RiL(j_A{K@A2QT5|#2%tD5XPeM-1<l?i?o3h"
        ")9Fwob^!IkAToJxA`-_Olj29nTF+xnviKz`8~n#$q+t<ne$b5)X7rM%q9U`x?PTZabdy{Ix2%Z&0irJoDkzhIVy!~x=D>MSj)*bj42vIwvH%sr"
        "*9>EoOP;6i-^VK5kCyORc$~GnI9NnpfnsHs*uvm1<HEqY&@CK>l0F6B0X)m6>GVCUQ};E1YiJ$Rly|{nFShAof=x_%niaubx_ttMO8$YI(XH6k"
        "eRF_b+XtV8)ECTS9AAhQ%)p~Zv4<|ESm4n&*#bQdAwR>}qEWgf6qmTrx=@tH{E-B_!XV*7d!>ES9w`@x7aJy$Gyxuv4^O$!gd~C8?5EK0-3snQ"
        "@X7bFMi7c-F<`9<abQSN+gl7ef@gu%7bX%LM;ak00^lGx9fAq!3=j%-WEZA17e{+!6VP{ne>C3VA9MOkQcwy=7&RUwX88VB*sud*^gzlUcr=xZ"
        "V>Kp|SEf=JWYFtK$^*Mw!t03YNqjQ}bxX1kp;bbpIvBV?mg+SH_JSp?*&w=6Fcbpw)lzhW<Ywk($>I4$c{-DkGrPuijqQ}v4Wp$h`zwm7Xtffk"
        "1+7%we<nMg9^WmeE9K>awv@(}oPI4Mr*)&ezoNE)pI%zXO~bRGuc)P})>NA<J>625Yic=d6pD34Cp8s<l5(>J8fn1>HNHD<u$)>tX{jw;DU*g`"
        "RGVec^jbw#%5te%(1>1YYQV2I)r$PI2RAsq+SH6rlcto$O5`LAYu|DyDpk}>Uv#NA3!p0XB~mDtA+S!WO(+Lul!b)UR-*`cwzLY?t*)F_>f{t~"
        "nL}nAJa!n3Q#+Q8)6DYnuDoHUhOti-j4COv7?AE8i}Ulj`NQPU!Q9;J3{jOc#xuTW%zInEKk3!i%g**<=&|ov*}xBN40ew0jiBGM|Ls1IS+xAj"
        "+w%vH=BC-bAgg#}OkZih{DCwyQ&#O(c}0azQyLl>Gw=;jD>P~)Xeh;2C0|pQns&QTENaSWTSLyjgLT$#0#DcP23sDnznZNY3thh-HnV-U&9{Gt"
        "*fP*#o}AcD+IQ!OW7q8U^Pm?$V{ti4e|mq;x=(lAkw0<dZx6G#M@$CU6jR*V;~!duKegGE@6)yU$1U5=F8g=Gru<|TzEk$P`nND*%FCp^UilvL"
        "Cpv29#GR4$`dBOf=qmg_Eq?wP{J#L@B3&^"
    ),
    "gcc-5": (
        "c-rk+U1%It6h3!nc6T<jKiO>l*4AcY(xg&%+r&1cDQ#nuv|VgtEKO0c#Mzz6?%Lg%Iy0Lzg0)hGRs{Q|4?g(jQ>71zK8R2X74$)0h2mR9e6fl`"
        "L1;Z^ezLRcCRPwZm=AK#&pqG0=bn3acFEk==8hi;Fa|C-I0y|3VA_?VUf(1L*hWFLVtLpYw*$=*I&DF`pvP{N+o4%{dAxVL3~UY$FNA*!1Gc?z"
        "s99czX6f<*|Bxp*l5eTYWMK0&UEabSQ*Nqf=HYnHA}<6F4*~ukpgg<qq(q$k*b0sPB)_{)5tmSwRJp2vWSj*bK79D_;lqayA3l8e@X^4piRA3?"
        "y(@QbUb%bY-oT9?x3OE7e&8Ozb?H9$8TB7a%zb&&FOv@+K79D_;lqayA3l8e@X>_d??2E;zUaK~4LbgB9ov0Jd)cu&96Rbr(UJZCQNAKaIWp^Y"
        "a3YM&qw86=yoo39vkZXi--l`-5WY>GA@WQ<O&%tELZ0`q;pWefM+lzAZvI{J)HKTz{)%Ew5bN#N$-{@gp~-YA7Jm&}#)n9VZ(8}igpuK-j_n2L"
        ";)4~{gkUdPogv{n3O+>rVvb_jHq?bUxdq_vSSf|Rpyhn;?nFiu9w9<ShG_VVMLLg7Ecr2!*c$f5lLL(EANq;1rY0q@zQAF0Mt4%rN!l(MwKVxa"
        "n8xNLY7tss7`l13B~YeGs@f`Sjjq_|;8kp%OLmUnzOy9uc6E^o>;sy>TCl*V2HmmCG=9g=*!Co-LfplUaU}Gl$zYc{_My=mBS!Fzo?*&}y+s?x"
        "QxX~W5$fB*J8|$~_6O<%B4zLdTcTd8IJ>P29)p=_jG1Kg-<`*VIn<}ag-QvAqA#F+j72eOI3l6G035AHpepVUtS^+KO7@aNSj1-0?cwlj1Ov3e"
        "vbE#<RoZb{|8{GfP#Gip=mkB?W<MuZ>%0B;$s5y^mmxbvDqHNQ%CqduHRoJf9~X`WO8-WT(H+-3M>euPPy~;6{6kbHXdz6p1|2;?ZnhYwK~Gyp"
        "?i6r_wH-0w;!}fczqn7#rzY{!7#IdoJScK;oG$_5ppZ}DYI?n4xDhGF#YNHaF!Y2*fI7lBp3pR&z*s&-5s^WR*oB^sra5EcS@elJ(6<$pXrpt`"
        "nkp9bju^n_L_Fw(434_4M3QZfr$laG%RrKKg**GOG(4twP!us@N_4YKTGPbvG&-xq=Rm5D;Y!v+x>HSNPYmpJ^zOA5*q396(wLAHFq+P%Xuj$G"
        "SJD*RZ)GMrsrG$(81qP5gm`-b6sr{lKjBB`7c(<sW0|q>+<0zxCR;P>s&b&DsES@GqABUc@`3Y{6WNJ9nQTd3mGtH8Ueq$#XT~yF!;}w{)H?FB"
        "%M1A#Y$an&EtYjn)#^sJuC7*8IcrLVs$zg)N~QwKx>f@`8+FAnAwPS34k{{62C`PiD5&FOXJXHiX+_r!sH=5Dk)fuTWlcuQsFYMi&J@d%4n|Sa"
        "aonn=mNM%-^w=`Wnr=3`&SE0&jg^8@Cd-bZ&Z;J%sZ^Iil4TsyfU<_!Q7)61idwG~FvGfDqKZ|O6{QO2kZT2uO)S~UljBRKoeK?lPBP0-STixd"
        "lZ*57`T3)8<f;7exmi$^^ClLcm@C3AvvzLRs=2c1_lA8B>z4=Z`r7%!7KdNIH|2spv0eDcXnh8BJO01i@3C`Sntgu$sT27b>z<EOK*$+uHQZH{"
        "rf$o!tI2CBcG}X^A!pKZ$&zZ7A}UIuURtWC%bKf8g@UfExR%AS)oMjmEc@TV7Uw%Z(DJ*$mB$=^z^S>=^7~-Odf+zr?(Ym&M%(P07dxSGHx4|H"
        "(01Sc?f7F3mvij(`*F^Fx$B<%!IQr`%~YE)Eo5ww;5MKC$OinxkS#B=&H1Ms-|iOwJHxiTumRtdOB?WGBTgQ$IiGoI)3khte-#?P6Ztm#AMw=Q"
        "i|Zqe^R?OflN<2AcKF)g@c#t<5nqe"
    ),
    "clang-4": (
        "c-qZYO>7%g5T3WYj@Nm%<Da%p)jyXcq#)uZX=x)`l?LM0mO?0{ttg^0c6J-D>a5e<b(&rvs0dL65(rfw;DWetfI}rDKwK({R1j(p6;j(nB@UDe"
        "9H0^^5-4S6{nlQaqzytyJjw5ynK$$1&Ahjsc|JS7M`8@TA;T_casayp#yb775eVWOfiQF+ulV%Z@nzPEs*p2bx72uBYDI`O?E?5q%XL1TY{fok"
        "MZX=LH7D$HJ+1h<Q2#94Y9}qz&O<N0eK#CUStOpNhG+K#+I7J4hYJ7ApnN6pmc6`2eEvv2DC8^u!Je}Cd3j~+3gx1yRdguY$Kd}m4(3kZIQ`4b"
        "u6XwMBj>v|xcm!0Vifa3=T0rixvuPmBj-_XecOHfar<@^d@(leRJ;Q&*lvLVfv<{n?{o8><8KS~{c>X6ds~$y-W7|pzGyNaM`Niq(Kt(>e@S8a"
        "q#Wh^A-)6M%bP%suEl#*dXd=0Im!YVM!LJZ-+E-V93{Q})%oPZtMU8+kh<%lJYIbe*;JENyMQ3H3dlo!|IQ?9I^z-akxvpcf^4|SM))xlL?X~!"
        "ji#7q*OhFLF~-P8d?RXZM?OKv=6n~D$$MS*D;{(Ku1Q{gRJH>zU>!tQGi&~T3Mr4%6<T15yqT2bew>5yR-B&$WhdQ?67YWn?9g?Z`^mCHdSj0M"
        "J6Zp?=(2+y{Lo#x>@o-5Z0JG2|GBV3pVB<=H8gEpCP*5t)qrcIUc@PM6{i#l`#K4pVsU;M@k{cX0Dc^4(q>7OQzZ8jy&@dGiFko@R?73?y$yz)"
        "3ZL~XRs~*+Y$0i?JF2o2C)byV?*=}P^!G&L-SgLwd4`yE=`Mw>ao=tLgJf%Q@hAGTBxZdtzvV4#cz}O_bPv(#K~B|Rfar}Q{3WE{C;Fb<{1Vci"
        "5Z#mGDmtJvvfh25Qqam4%83%Xh6~Tqd1d7r+Fy<RjFR{QqpvM=3t^(Z`i^_!i6kuqLlke>U5Krf8v4oyZr0UJC`yui#V}6lc4Bwp)JaE8<D*-k"
        "heR=lfq#UwK}U<IoZi5DL`S=!bB<zX9ee}gD<lj8Pk3>wc)Bx49IBtLm!gqWauWO4JCFj(fSWV*a}<TX!l_VKKS%1S@&hG8Rj<(bF1jCl^#p8o"
        "re`*vaAv{O=Nu?kZ3is<cuhx~sag)yOxu_;buDd|TUf(%V6tN92sLZU1r&`G>NvDb5Zks2V#_cRwo`O!HWW3@(rp_`Cmr1ed$Nig7^bOPVAiHf"
        "2n{!r<)TFgf}>V-8Y=p%UUC1^XNpd_sa2_(Q&2Ldz}72AT`#&<0JLhYgfOi;<*Ek93{!)WUM4U!+@NOb8s?#>p_9qXBoqpx`}dC?E<BlkI$Jn!"
        "cwe?qfc*z2Ch`+|AwM>rg*~JB@$49eUNooDv$|y)RWm(2oEgfDET;}C@aye%x%;h3fkq$TZ#NQX(Ox%GLjJe9DMA=KJTdxM{?V2an6XbzJH-;B"
        "W7V<jQQAop7a>zF+T}XuSdek(IS^NzHYOos=@qM5n8BMfFx44NFV&_B#Zt-AXFbj^k5)aJw)od$ji_x>TfOrz=j#QSuU>j}ut(HFsja?wnD*U^"
        "zYcnMpV(V!tEV1@7r9^m81nUsE&Zk3)>pQ+iH)&c*m`|VqhFL;`$V~|Ux@koX4SWTRoGt@f=%H&pa1d2`YNCOpLdD>$P)J7i3DGl?rd)e*<hRe"
        "Y*6&YY;k)(F4oehp*qe%vwxBoc|Rdv?)+mu)O??JI)8i#`*(%Ca~J!+0CT=Q@B"
    ),
    "clang-5": (
        "c-qZYZ){Ul6hHU<X<zr+wOt3@7;I%*DJbhUKv=*aixk=f=a`HL390Sg+xkNHI^KI7gBV0H3I-Dm(HIir2mGLkF)@D7#4jX#5EJ7EHIbP33Gs`5"
        "P@<8<2%h`ieeG+d17l3Q$$95@&OPUzd+#~#-up~u-yV(-a2pRhp)LXJV*G5IS2qTJ{6-)QK9mKIT{AyR8o9*ug!#2<Z*YwqgVp>*qy+ECiC7~~"
        "LL>M3(Ya=sUv{98zrxHv4mSF6_vz<ycYTvLEJe7>dRjHtZ$J9^;QpHg|4pO&)qz=d_ci2+NA)92zv3T^$un~Il{6ca3c6BOp<o_`|4W<Bp1X1G"
        "=bPbZ=GKub;XYe__6J<W>Cww)Zu8l2=F=lr(5|;BAAj7rQvuH!YdK|gATzOxagp)!tl$0J+;aTwwliLq^}DrIZc$exN|MQ#$R~|>B;J#Z_H_8n"
        "_<0h?2?!(?<CC(yUEYDS;MW76T#e}!1`+I(Wz>mjLLGK>o$Th5)GXDVi#^hfs}O<fa#T4i06&WTbx{ffWr3AI131IC#YjDt9KsN}7!}4)4A#Yv"
        "d=wR-5Y&6y<HYp~$7(P_2#pb4i<a9^?x3@l<(&v)>+JBI57`VhaCBFR<YZwDLv{v|EKziGx$XGz3n1_U@S>mhokA!IqFwRipadyu;NxCh8irIa"
        "j_D)QBarI1(SeB54I)`#n+ITso&>gyjr@3!4A~~qYxoJgiJvqi+tN=$RBqev{ARc~Y7vuUe~N<6U@&-)cCFw~2iqM)&IH4@)k^XC&~*ypUF{OY"
        "<;Y=T*O45Xr2w-e$9am@B*Fsp$X(A-VKu5(y+l#(puE~v^=*{bT%;f|BKN*c!P+r7^(O`WyW|ZaT3G{Gc_Upk3{HYX=Prc&LZC?Kta%|SN)ZEb"
        "^c0~R8aPSlfxru$66she`2%$3-M~j)uiFScJ|ew^Fh-S~?^5OaRQwP>ZM_NHi#|F$=0;9@O+iSK*WIF^y$jls5%9@te<JqI%7gawC5-$lf&q-&"
        "@8={sQY65!keJ!^A}4jA99V^)2hr*Qza$I^l9WO@M$-aU*)O;QJwn9!y&gsyMw~+0g7gi_-ywa3^d-_Uq?<^ak@g~efOG-rGo+`GP9t4JnxLsg"
        "|CilU4(UgvOGv*XeZsEG+eq)xywL4NI%wAhz!E!tUqBi{`U2@PQl73I$Niqx0<Av8@6aQmavX-O`Gw)*)*|TYk_DxTX@Q|0tE$KsDuxAB-PGoE"
        "RY{no22s;3m?>*2vZ^s>GgOV`9X`61fvsB@*t`jWX%(!h2?a$lRMUjw2}?D>oT;D$ny#w`=+*fmvRas#Qo*1Tf?1<74`p>xE!(I5LcuE4t;!XB"
        "4vN|wm}+^}j-t9(gi@&%k<F`CsiMG9O;@0(mMGH{9H45d3hqNe!5}l~8OZ0yr>4da<)6qM&g2gqn#|<$Ff~0fk(<~Hx!wCRuxC8CFS8q$UeM<f"
        "i>hI26+N+OQ+hN#2Ay_oNVTibz4~f<?8LbDeJa2&cbfHn`$Q6J?+Nd-r2{>h@83An|Ly)|3*CKaV*Ih(qYYPS+B`9D6^h6$!{H?tDJOL7gmkH3"
        "mK@14AZ^j2p;BR9n}M{UmW@h&0rRV2Leh#_tj^^N#iF4ux{{{PR$Poj<SVnYrfQiURm~5p#KmPzSM9!k-+I`c$~E1yF3)=2AjES|yZ7$^I{>(*"
        "d)4I$PaeJZugf>EvAL#u+~vW$)PuK;dfuoF?^?d;J=^#^t+j2;*L`2r-l=@!`;>2br$jvOb;;9zjrm_=iuJ+e=l}TK-g6#*jx6tgq=o;tY=eim"
        "<^8o5{(is1KflNRKh1O_P5Q5x|745#yZpr#@dpBpb=E5Wg%<I5F#j+tAD?(@-_s_U{}PkiS&p0QKj6u|w_Od?|F7ldA8p}(o%vt7hyP#X?^n4"
    ),
    "clang-5-aarch64": (
        "c-pNOTWlN0arPeMkw;1=QI;r6mS~#{Sv#g2+p!fph-E}_#6nSN)oty5lp%E|kuiCcd8GV+kth!Y{z!rt%}3y(2vC2-K=KoyKn&!^KLJ`a2$Fmx"
        "{wd(TfWife)<EqBPU6ho?TU9N(Q1J#I6IG<+1Z`h-B~_AHFH!T1b7qS188#q6AWLCxMky@VBZgY5I|mX>G|<>;>8M+6K2<`eJyw~uvyVw_IxKE"
        "oMGA-SZhb;ni1J|QSjh5nD&i`*G~8!?KtM^oBLZ+m;MibJmz_3_ZC~99}j~U^B5jOy8wKDjn1bRf~#?jyVghLeWD}RT>2a~BWz;Pqx{m1H^@i7"
        "xTuQu{({xG62H@O(bTI36s=Q0hQvd|OixG6eTXk0o?)u1e$USVxiCV8BBQt)oq1+Z&z|pOmzM8xbaykk=5lxcN%-t$5We~QcDQs?Bs-A5bX_cb"
        "kx@wRXcSK06jv@&p6ZVH@_X<8{kl7EtFdQ!QW?wRCNumh`yOUI-){f;)){YF@aDBDte>Al_Lzzt&j^co%C^%;Uee;y6_S73=8hpp@*u^N_#v5b"
        "K9C-gO2uR`)fmtQhEhF4y#Z_BRWg9{mq;!qrd0KydI%RGW<X30M{(dJ5>Kcq%H%Ae1{3k~gJO!Rr3Z7d!-E(E8HBha%EbVJ$Zl)1N;gmx>Idq;"
        "89p2%ZC`2>UF2ev8AmqKW~1sU6hx!Y{@OJ_xLtQ_mDC8KK6<vI<^kk;>8w@t2_$0=+3x!uwGpHR8bG2rN!-FHJAoONXBt=GAa+3sBvArU4vK;2"
        "kd!6aPAsV_kfsU&;gT{2>0ul*h+8e4pajvJk02AxRt~|g*Xd}&ZifhvV;bzTRg_<17y1=;SxAMmC!j|S|HwImxHPH}Q`BIZ5`B?K<T(AbNnD9^"
        "ITU#*(rs(?%P&X&M2UfTmjVN-c7oWOP>t!7z#ORq_HDl<(JjG{8ebvKWuk7rNU4#eI&6zZA6B=#MTx|2b>ugc*gCGJ?@?mgg!%)OZp-b{>ce!&"
        "kj#TZ=PpHqQs@~%XDv!SvZ5^^-E)D^aE8tjdMk)hAD*s$B^aVJ9|Tc*v#lcyDMa}-k})dmdxr|&qwM?Gg+~$?i%~i}W=2hXPKl_ZK6Hl?U2zDf"
        "Gzh3$Z&5Y~YSNy*f}U?9u^l~c3knJyNec?hCFV6F3yOw(D30Au)Y=hLq+ODtq>zu%w7~D!`8|XdQR1A<#}USmP9y9?_!9X)B7A`GIl^g#+X#CR"
        "o<evZfe!Y2gl7;|5H2Ik($u2;Yy1jC_y@ujgu4hIvRe8r!h19?G~5V3wf6?VSsDa{R}gj~d_rq2LV>Ow$Neka3v~A(eU;uP^)oQmtSyb5X)c3l"
        "oNYq6ZZ)A{oNgJ2m+Flsv`nkAXc~ILDtp+9*@XFO#X!_*EZPV~;{^vlvY!$A_c3Dc9we-0vDvbqsOt^GvY>RXX;@&**O7yYX&MbMTeT9RRX6kH"
        "VuMZy78>;$RE=e$YL|qiVzb=Vs@Ba#C{-50GO7!<7lYRiz1}Jzsu|64U58T@Q-_jKrl_Lh04>YVF%Cr?oy=$Fp-?z7H+SS@;m5h3PZf@z%uf{x"
        "F!z($+1%_?kei&Df}=-rGgFhe^rE?#ST-6~rEVtn?8!co9k*)^y@z?7<aKdf<(Z0k%4i%+%*;%3(X-6{fSn_9uPaIstE5Pb+QW%tROpsRNQg2Q"
        "C;sx^mEj%zLoY4o|FD14Yq%Xl0{1Vbi7bRaj0Mym%6)<GMOnznp_nYZC`dTmYUZ7lZ&3dw`1gIkJji<PkGHU=s<m6xQw`fq^Hjffi@B`at>5mu"
        ">@(<YgLdD&Mt_)jN&DoZtXg05)zxiw-?L_%l->8Pk?*xjg|hmd1J}EAy?4`Chj$ZX^>e0mt_Imfvz09utunBl%9{<y8s)-5qgXQvW!=R=wn+~!"
        ")hgC1^N?*A)keLrgy*b+2P3N+rPgAhTF3KhH7(8;OQnXf%(;rWQ0FwdD%2MiETgS#duMh!^*vv&)#$0`gI7$$O*;m-mS(YpxQwhrIhgIa<XK4S"
        "5Bj+tfrZJFvqzrJJ^4MoXVv!etW7XH?RrlW*E^5rkDk0c_~zqg{GG;e61?wtWu1L3yWH}39mffuz2w7#?CmW0-jN(f)>*H+ZDlfU-|2q^`22!v"
        "|GMq@`Qdodr|)0?W3K;T-v4d>|7+{}Kg?|T|A+SfDewO;$>*P+vuP&d_ScyGH71yjJUD(oTkrph%l_~N@n7s<f0x<&uG2NTtq%5Iu?6oG9&G<Y"
        "2m7RRp~J@;%>PX$+wGJ8i`nNp%%9`8JNTandCyrV|L=D2e<HO0{_*?&Z3q7=%--C<|Md?3|H<sTH}L<d`|ep=IAMh;ZnCS~+WY5*YwvpI&r0j9"
        "4d(yn4))KoegF6d_TK?gOS=6"
    ),
}
DEBUG_FILES: dict[str, bytes] = {name: zlib.decompress(base64.b85decode(text)) for name, text in _PACKED.items()}


def machine_of(name: str) -> str:
    """The machine for which a file was compiled."""
    return "aarch64" if name.endswith("aarch64") else "x86_64"


# The same types and functions as gcc 12 writes them with -gbtf, which is the format of the kernel's type information.
BTF = zlib.decompress(
    base64.b85decode(
        "c-mc4J4_T|5T1qOb%5e4BECRT!3P&XiHU`hfP@6E&=|Gx*kgZgFYN6e`%sL9B+{8!SeRI-iG_uQt*wcLv9U91XK!L<V<UdEJNvpnnVE0q|NeR1-m"
        "7044N`Qzw@30*BhsRf#<rWNZM*nwPy>)7;uoNXAtmv_rOS|+{QLH+k>Ab!&3rCRmpk^Yd|s_7cW8?q<ZEb~a@Py>L@>X5-cnn}D{g~&DZD<YH-bB"
        "%-U;U1?*$j3J_zoI`rK0gTg%LH!g^e*5Y>-QxWnHOp_A|a$i-hsmo)ruYio;_gk2PP&jY|ag|`QIP-+cnVV(l-egwEzIHSNr!WjoXkj@bHus_Ac7"
        "^7AP_c@_Ozb&8hz=tV!!nt;|%mrG3{fhv*Bz6fHvu@r3p4XCZg%*K(q_^w9`(T$Kx1(8T1Llt4M@X%NkKeh2-yf1$R<-Dx<Kk<Oz5K1fu1gO~un%"
        "Qd8?c*@QGN^i7;;R8ehPe?`vHCde1iFH>8?gHdpnroo}(>0>5`okGW^|8&!Ruk0PpH`gu632i(?u7So&M^pM?DgKHE>S11Z+e_>1)V74{75j|_)X"
        "j6=PR>h+!CZ(Hzb)`9KSYqm0mmrdOz&vaaWIEmG5pK^}n*tPt1_I0HaAatSPOCG+DVrQojOx>x;isXu7(9`EC@ofmhgs~H+O;ROE5`LI1Ntt^2W_"
        "{gPv@p9kN7rtY%M0asx-zq{I5$hWVYtfksENMGbUZX*)fJx94O(%X2H9%eCp&0Vl}pw8zVcAx9=U2QP#}BCS_!iUo)lTF+Xe-0jdNJ)uCg$UjkgW"
        "un~p(MWip|u`(|9pTXxU_RqHh}oS<qcRM3s2gzl}9soMtPCBM-utxQgp{E1~^Lflwj2c9yrk^dLS*NO"
    )
)
